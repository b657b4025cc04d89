import Audit

/// The records that were added last, as they came: reports of one agency mostly come together, and
/// unpacking takes longer than comparing.
struct RecentRecords: Sendable {
  private static let room = 16

  private var records: [(id: EntryID, record: ReportRecord)] = []
  private var next = 0

  /// Takes note of a record, and forgets the oldest.
  mutating func add(_ id: EntryID, _ record: ReportRecord) {
    forget(id)
    if records.count < Self.room {
      records.append((id, record))
    } else {
      records[next] = (id, record)
      next = (next + 1) % Self.room
    }
  }

  /// Forgets a record that is replaced.
  mutating func forget(_ id: EntryID) {
    records.removeAll { $0.id == id }
    if records.count < Self.room { next = 0 }
  }

  subscript(id: EntryID) -> ReportRecord? { records.first { $0.id == id }?.record }
}
