import Synchronization

/// Where background threads leave results for the event loop.
///
/// The loop is woken by the first result, not by each; it then takes all there are.
public final class Mailbox<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  private let waker: Waker

  /// Makes a mailbox whose results wake the loop through `waker`; several may share one.
  public init(waker: Waker) {
    self.waker = waker
  }

  /// Leaves a result, from any thread.
  public func post(_ element: Element) {
    let isFirst = elements.withLock { elements in
      elements.append(element)
      return elements.count == 1
    }
    if isFirst { waker.wake() }
  }

  /// Takes what was left so far, in the order of posting; call it on each wake.
  ///
  /// - Parameter limit: how many at most; whoever leaves some is not woken for them again.
  public func take(atMost limit: Int = .max) -> [Element] {
    elements.withLock { elements in
      let taken = elements.prefix(limit)
      elements.removeFirst(taken.count)
      return Array(taken)
    }
  }

  /// Whether nothing is left.
  public var isEmpty: Bool { elements.withLock { $0.isEmpty } }
}
