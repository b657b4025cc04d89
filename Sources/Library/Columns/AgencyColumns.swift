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
  /// How many problems the files of each row have.
  var problems = Column<Int32>()
  var bytes = ByteHeap()

  /// How many rows there are.
  var count: Int { names.count }

  /// Adds a row without files.
  mutating func append(_ key: String, isAgency: Bool) {
    names.append(0)
    keys.append(bytes.add(Array(key.utf8)))
    kinds.append(isAgency ? 1 : 0)
    members.append(0)
    problems.append(0)
  }

  /// Adds a row of other columns with its files under other numbers.
  mutating func append(copyOf row: Int, in other: AgencyColumns, files: [EntryID]) {
    names.append(other.bytes.with(other.names[row]) { bytes.add($0) })
    keys.append(other.bytes.with(other.keys[row]) { bytes.add($0) })
    kinds.append(other.kinds[row])
    members.append(0)
    problems.append(other.problems[row])
    setFiles(names.count - 1, files)
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

  /// Whether all rows have only files with numbers below a limit.
  func holdFiles(below limit: Int) -> Bool {
    members.withValues { members in
      members.allSatisfy { place in
        bytes.with(place) { bytes in
          var reader = PackReader(bytes)
          while let index = try? reader.number() { guard index < limit else { return false } }
          return true
        }
      }
    }
  }

  /// Gives a row other files.
  mutating func setFiles(_ row: Int, _ files: [EntryID]) {
    var writer = PackWriter()
    for file in files { writer.number(file.index) }
    members[row] = bytes.add(writer.bytes)
  }
}

extension AgencyColumns {
  /// Hands out each column and heap with its name in an index.
  func visit(_ add: (String, UnsafeRawBufferPointer) -> Void) {
    names.withBytes { add("rows.names", $0) }
    keys.withBytes { add("rows.keys", $0) }
    kinds.withBytes { add("rows.kinds", $0) }
    members.withBytes { add("rows.members", $0) }
    problems.withBytes { add("rows.problems", $0) }
    bytes.withBytes { add("rows", $0) }
  }

  /// The columns of an index; nil where one is missing or not as long as the others.
  init?(_ file: IndexFile) {
    guard let names = file.column("rows.names", of: ByteHeap.Place.self),
      let keys = file.column("rows.keys", of: ByteHeap.Place.self),
      let kinds = file.column("rows.kinds", of: UInt8.self),
      let members = file.column("rows.members", of: ByteHeap.Place.self),
      let problems = file.column("rows.problems", of: Int32.self),
      let bytes = file.heap("rows"),
      keys.count == names.count, kinds.count == names.count, members.count == names.count,
      problems.count == names.count
    else { return nil }
    (self.names, self.keys, self.kinds, self.members) = (names, keys, kinds, members)
    self.problems = problems
    self.bytes = bytes
  }
}
