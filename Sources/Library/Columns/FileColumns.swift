import Audit
import Reports

/// What the library keeps of each file, side by side, by the order in which it met them.
struct FileColumns: Sendable {
  /// No agency, no other report.
  static let none = UInt32.max
  /// No year.
  static let noYear = Int16.min

  var paths = Column<ByteHeap.Place>()
  var stamps = Column<FileStamp>()
  var kinds = Column<UInt8>()
  var agencies = Column<UInt32>()
  var years = Column<Int16>()
  /// How many cells of a report have a number.
  var figures = Column<UInt16>()
  /// The report that counts in a report's stead.
  var duplicates = Column<UInt32>()
  var standings = Column<Standing>()
  var numbers = Column<ReportNumbers>()
  /// Of a report its packed record, of others the reason.
  var records = Column<ByteHeap.Place>()
  /// Packed assessments: of the report by itself, beside its agency's others, among other agencies.
  var own = Column<ByteHeap.Place>()
  var beside = Column<ByteHeap.Place>()
  var across = Column<ByteHeap.Place>()
  /// Packed heads of the problems, as many as `standings` counts and those that are open.
  var heads = Column<ByteHeap.Place>()

  var pathBytes = ByteHeap()
  var recordBytes = ByteHeap()
  var findingBytes = ByteHeap()
  /// By themselves, for a list of all problems goes through these and nothing else.
  var headBytes = ByteHeap()

  /// How many files there are.
  var count: Int { paths.count }

  /// Adds a file that waits to be read.
  mutating func append(_ path: String) {
    paths.append(pathBytes.add(Array(path.utf8)))
    stamps.append(.unknown)
    kinds.append(Entry.Kind.waiting.rawValue)
    agencies.append(Self.none)
    years.append(Self.noYear)
    figures.append(0)
    duplicates.append(Self.none)
    standings.append(Standing())
    numbers.append(ReportNumbers())
    records.append(0)
    own.append(0)
    beside.append(0)
    across.append(0)
    heads.append(0)
  }

  /// Adds a file of other columns, but for its row.
  mutating func append(copyOf index: Int, in other: FileColumns) {
    func copy(
      _ column: KeyPath<FileColumns, Column<ByteHeap.Place>>, _ from: ByteHeap,
      _ heap: inout ByteHeap
    ) -> ByteHeap.Place {
      from.with(other[keyPath: column][index]) { heap.add($0) }
    }
    paths.append(copy(\.paths, other.pathBytes, &pathBytes))
    stamps.append(other.stamps[index])
    kinds.append(other.kinds[index])
    agencies.append(Self.none)
    years.append(other.years[index])
    figures.append(other.figures[index])
    duplicates.append(other.duplicates[index])
    standings.append(other.standings[index])
    numbers.append(other.numbers[index])
    records.append(copy(\.records, other.recordBytes, &recordBytes))
    own.append(copy(\.own, other.findingBytes, &findingBytes))
    beside.append(copy(\.beside, other.findingBytes, &findingBytes))
    across.append(copy(\.across, other.findingBytes, &findingBytes))
    heads.append(copy(\.heads, other.headBytes, &headBytes))
  }

  /// The path of a file.
  func path(_ index: Int) -> String { pathBytes.text(paths[index]) }

  /// How the path of a file stands to other bytes, as ``UnsafeRawBufferPointer/order(to:)`` tells.
  func order(_ index: Int, to path: UnsafeRawBufferPointer) -> Int {
    pathBytes.with(paths[index]) { $0.order(to: path) }
  }

  /// Whether the path of one file comes before that of another, or before other bytes.
  func precedes(_ index: Int, _ path: UnsafeRawBufferPointer) -> Bool {
    order(index, to: path) < 0
  }

  /// What the rules say about a file, by the column that holds it.
  func assessment(_ place: ByteHeap.Place) -> Assessment {
    if place == 0 { return Assessment() }
    return findingBytes.with(place) { bytes in
      var reader = PackReader(bytes)
      return (try? Assessment(&reader)) ?? Assessment()
    }
  }

  /// Keeps an assessment; 0 where it says nothing.
  mutating func keep(_ assessment: Assessment) -> ByteHeap.Place {
    if assessment == Assessment() { return 0 }
    var writer = PackWriter()
    assessment.pack(&writer)
    return findingBytes.add(writer.bytes)
  }
}

extension FileColumns {
  /// Hands out each column and heap with its name in an index.
  func visit(_ add: (String, UnsafeRawBufferPointer) -> Void) {
    paths.withBytes { add("files.paths", $0) }
    stamps.withBytes { add("files.stamps", $0) }
    kinds.withBytes { add("files.kinds", $0) }
    agencies.withBytes { add("files.rows", $0) }
    years.withBytes { add("files.years", $0) }
    figures.withBytes { add("files.figures", $0) }
    duplicates.withBytes { add("files.duplicates", $0) }
    standings.withBytes { add("files.standings", $0) }
    numbers.withBytes { add("files.numbers", $0) }
    records.withBytes { add("files.records", $0) }
    own.withBytes { add("files.own", $0) }
    beside.withBytes { add("files.beside", $0) }
    across.withBytes { add("files.across", $0) }
    heads.withBytes { add("files.heads", $0) }
    pathBytes.withBytes { add("paths", $0) }
    recordBytes.withBytes { add("records", $0) }
    findingBytes.withBytes { add("findings", $0) }
    headBytes.withBytes { add("heads", $0) }
  }

  /// The columns of an index; nil where one is missing or not as long as the others.
  init?(_ file: IndexFile) {
    guard let paths = file.column("files.paths", of: ByteHeap.Place.self),
      let stamps = file.column("files.stamps", of: FileStamp.self),
      let kinds = file.column("files.kinds", of: UInt8.self),
      let agencies = file.column("files.rows", of: UInt32.self),
      let years = file.column("files.years", of: Int16.self),
      let figures = file.column("files.figures", of: UInt16.self),
      let duplicates = file.column("files.duplicates", of: UInt32.self),
      let standings = file.column("files.standings", of: Standing.self),
      let numbers = file.column("files.numbers", of: ReportNumbers.self),
      let records = file.column("files.records", of: ByteHeap.Place.self),
      let own = file.column("files.own", of: ByteHeap.Place.self),
      let beside = file.column("files.beside", of: ByteHeap.Place.self),
      let across = file.column("files.across", of: ByteHeap.Place.self),
      let heads = file.column("files.heads", of: ByteHeap.Place.self),
      let pathBytes = file.heap("paths"), let recordBytes = file.heap("records"),
      let findingBytes = file.heap("findings"), let headBytes = file.heap("heads")
    else { return nil }
    let counts = [
      stamps.count, kinds.count, agencies.count, years.count, figures.count, duplicates.count,
      standings.count, numbers.count, records.count, own.count, beside.count, across.count,
      heads.count,
    ]
    guard counts.allSatisfy({ $0 == paths.count }) else { return nil }
    (self.paths, self.stamps, self.kinds, self.agencies) = (paths, stamps, kinds, agencies)
    (self.years, self.figures) = (years, figures)
    (self.duplicates, self.standings) = (duplicates, standings)
    (self.records, self.own, self.beside, self.across) = (records, own, beside, across)
    (self.numbers, self.heads) = (numbers, heads)
    self.pathBytes = pathBytes
    self.recordBytes = recordBytes
    self.findingBytes = findingBytes
    self.headBytes = headBytes
  }
}
