import Audit
import Reports

extension Library {
  /// Takes note of a file that will be read; nothing changes for one that is known.
  @discardableResult
  public mutating func expect(_ path: String) -> EntryID {
    let place = place(ofPath: path)
    if place < pathOrder.count {
      let known = EntryID(index: Int(pathOrder[place]))
      if files.path(known.index) == path { return known }
    }
    let id = EntryID(index: files.count)
    files.append(path)
    pathOrder.insert(UInt32(id.index), at: place)
    counts.waiting += 1
    return id
  }

  /// Adds what came of reading a file, or puts it in the place of what came of it before.
  @discardableResult
  public mutating func add(_ result: FileResult) -> EntryID { add(PackedResult(result)) }

  /// Adds what came of reading a file, or puts it in the place of what came of it before.
  @discardableResult
  public mutating func add(_ result: PackedResult) -> EntryID {
    let id = expect(result.path)
    withdraw(id)
    counts[self[id].kind] -= 1
    counts[result.kind] += 1
    files.kinds[id.index] = result.kind.rawValue
    files.stamps[id.index] = result.stamp
    files.records[id.index] = files.recordBytes.add(result.record)
    files.own[id.index] = files.findingBytes.add(result.own)
    files.standings[id.index] = result.standing
    files.heads[id.index] = files.headBytes.add(result.heads)
    files.numbers[id.index] = result.numbers
    files.figures[id.index] = UInt16(clamping: result.figures)
    guard let record = result.comparable else { return id }
    recent.add(id, record)
    files.years[id.index] = result.year.map { Int16($0) } ?? FileColumns.noYear
    place(id, result)
    return id
  }

  /// Takes a file out that is not there any more; nil where the library does not know it.
  @discardableResult
  public mutating func remove(_ path: String) -> EntryID? {
    guard let id = id(at: path) else { return nil }
    withdraw(id)
    counts[self[id].kind] -= 1
    counts.gone += 1
    files.kinds[id.index] = Entry.Kind.gone.rawValue
    pathOrder.remove(at: place(ofPath: path))
    return id
  }

  /// Puts a report into its row.
  private mutating func place(_ id: EntryID, _ result: PackedResult) {
    let row = row(forAgency: result.agency, year: result.year, path: result.path)
    files.agencies[id.index] = UInt32(row.index)
    var members = agencies.files(row.index)
    let place = members.firstIndex { precedes(id, $0) } ?? members.count
    members.insert(id, at: place)
    moveRow(row, to: members)
    count(id, by: 1)
    guard let year = self[id].year else { return }
    compareYears(row, around: year)
  }

  /// Takes a report out of its row again, for it is to be replaced.
  private mutating func withdraw(_ id: EntryID) {
    guard let row = self[id].agency else { return }
    let year = self[id].year
    recent.forget(id)
    count(id, by: -1)
    files.agencies[id.index] = FileColumns.none
    files.years[id.index] = FileColumns.noYear
    files.beside[id.index] = 0
    files.across[id.index] = 0
    files.duplicates[id.index] = FileColumns.none
    moveRow(row, to: agencies.files(row.index).filter { $0 != id })
    guard let year else { return }
    compareYears(row, around: year)
  }
}
