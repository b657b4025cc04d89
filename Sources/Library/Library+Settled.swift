import Audit

extension Library {
  /// The same library without the files that are to be read again in any case, and without the
  /// bytes of what was replaced; files and rows have the numbers of their places.
  func settled() -> Library {
    var settled = Library(names: names, rules: rules)
    var numbers: [UInt32: UInt32] = [:]
    for id in paths {
      let entry = self[id]
      guard entry.isReport || files.stamps[id.index] != .unknown else { continue }
      numbers[UInt32(id.index)] = UInt32(settled.files.count)
      settled.files.append(copyOf: id.index, in: files)
      settled.counts[entry.kind] += 1
    }
    settled.pathOrder = Column((0..<settled.files.count).map { UInt32($0) })
    for row in order {
      let members = agencies.files(row.index).compactMap { id in
        numbers[UInt32(id.index)].map { EntryID(index: Int($0)) }
      }
      let number = UInt32(settled.agencies.count)
      settled.agencies.append(copyOf: row.index, in: agencies, files: members)
      for member in members { settled.files.agencies[member.index] = number }
    }
    settled.rowOrder = Column((0..<settled.agencies.count).map { UInt32($0) })
    for index in 0..<settled.files.count {
      let other = settled.files.duplicates[index]
      if other != FileColumns.none {
        settled.files.duplicates[index] = numbers[other] ?? FileColumns.none
      }
    }
    settled.years = years
    settled.totals = totals
    return settled
  }
}
