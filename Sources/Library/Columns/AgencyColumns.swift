import Reports

/// What the library keeps of each row of the matrix, side by side.
struct AgencyColumns: Sendable {
  var names = Column<ByteHeap.Place>()
  /// What names of the agency have in common, or the path of a lone report.
  var keys = Column<ByteHeap.Place>()
  /// 1 for an agency, 0 for a lone report.
  var kinds = Column<UInt8>()
  /// The files of each row in the order of their paths, packed.
  var members = Column<ByteHeap.Place>()
  var bytes = ByteHeap()

  /// How many rows there are.
  var count: Int { names.count }

  /// Adds a row without files.
  mutating func append(_ key: String, isAgency: Bool) {
    names.append(0)
    keys.append(bytes.add(Array(key.utf8)))
    kinds.append(isAgency ? 1 : 0)
    members.append(0)
  }

  /// The files of a row.
  func files(_ row: Int) -> [EntryID] {
    bytes.with(members[row]) { bytes in
      var reader = PackReader(bytes)
      var files: [EntryID] = []
      while let index = try? reader.number() { files.append(EntryID(index: index)) }
      return files
    }
  }

  /// The first file of a row.
  func first(_ row: Int) -> EntryID? {
    bytes.with(members[row]) { bytes in
      var reader = PackReader(bytes)
      return (try? reader.number()).map { EntryID(index: $0) }
    }
  }

  /// Gives a row other files.
  mutating func setFiles(_ row: Int, _ files: [EntryID]) {
    var writer = PackWriter()
    for file in files { writer.number(file.index) }
    members[row] = bytes.add(writer.bytes)
  }
}
