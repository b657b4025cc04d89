import Canvas
import Library
import Reports

/// The reports that were read as a whole, the latest of them: the library keeps no text.
struct Bodies: Sendable {
  /// How many are kept; text of some ten thousand characters each.
  private static let room = 24

  private var reports: [EntryID: Report] = [:]
  private var order: [EntryID] = []
  /// Files that were asked for and have not come yet.
  private(set) var pending: Set<EntryID> = []
  /// Files whose text cannot be had any more.
  private(set) var lost: Set<EntryID> = []

  /// A report with its text, if it is there.
  subscript(id: EntryID) -> Report? { reports[id] }

  /// Takes note that a file is asked for; false where that is of no use.
  mutating func request(_ id: EntryID) -> Bool {
    guard reports[id] == nil, !lost.contains(id) else { return false }
    return pending.insert(id).inserted
  }

  /// Keeps a report, and forgets the one that came first.
  mutating func keep(_ report: Report, of id: EntryID) {
    forget(id)
    reports[id] = report
    order.append(id)
    if order.count > Self.room { reports[order.removeFirst()] = nil }
  }

  /// Takes note that there is no text to be had.
  mutating func miss(_ id: EntryID) {
    forget(id)
    lost.insert(id)
  }

  /// Forgets a report of which there is something new.
  mutating func forget(_ id: EntryID) {
    pending.remove(id)
    lost.remove(id)
    guard reports.removeValue(forKey: id) != nil else { return }
    order.removeAll { $0 == id }
  }
}

extension App {
  /// The report with its text where that has come, else its outline; asks for the text.
  mutating func body(of id: EntryID) -> Report? {
    if let report = bodies[id] { return report }
    guard library[id].isReport else { return nil }
    if bodies.request(id) { effects.append(.readBody(path: library[id].path)) }
    return nil
  }

  /// Says in the status line what holds for all of a report: that its file has others behind it.
  mutating func tellWarning(of id: EntryID) {
    tell(bodies[id]?.warnings.first?.message)
  }

  /// Takes over the file at a path that was read for its text.
  public mutating func receive(_ state: EntryState, of path: String) {
    guard let id = library.id(at: path) else { return }
    if case .report(let report) = state {
      bodies.keep(report, of: id)
      if self.report?.entry == id { tellWarning(of: id) }
    } else {
      bodies.miss(id)
    }
    if dossier?.id == id {
      dossier = nil
      article = nil
    }
    settle()
  }
}
