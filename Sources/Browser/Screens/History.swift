/// The places one has been, back and forward: whole stacks of views, so that `q` works there too.
struct History: Hashable, Sendable {
  private var back: [[Screen]] = []
  private var forward: [[Screen]] = []

  /// The most places kept.
  static let limit = 100

  /// Notes a place that is about to be left.
  mutating func leave(_ place: [Screen]) {
    forward = []
    if back.last != place { back.append(place) }
    if back.count > Self.limit { back.removeFirst() }
  }

  /// The places left last, each once, the last first.
  func recent(atMost limit: Int) -> [[Screen]] {
    Array((forward + back.reversed()).unique.prefix(limit))
  }

  /// The place before, while `place` is kept for going forward.
  mutating func goBack(from place: [Screen]) -> [Screen]? {
    guard let target = back.popLast() else { return nil }
    forward.append(place)
    return target
  }

  /// The place after.
  mutating func goForward(from place: [Screen]) -> [Screen]? {
    guard let target = forward.popLast() else { return nil }
    back.append(place)
    return target
  }
}
