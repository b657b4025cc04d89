import Audit
import Reports

/// What the library keeps of each file, side by side, by the order in which it met them.
struct FileColumns: Sendable {
  /// No agency, no other report.
  static let none = UInt32.max
  /// No year.
  static let noYear = Int16.min

  var paths = Column<ByteHeap.Place>()
  var kinds = Column<UInt8>()
  var agencies = Column<UInt32>()
  var years = Column<Int16>()
  /// The report that counts in a report's stead.
  var duplicates = Column<UInt32>()
  var standings = Column<Standing>()
  /// Of a report its packed record, of others the reason.
  var records = Column<ByteHeap.Place>()
  /// Packed assessments: of the report by itself, beside its agency's others, among other agencies.
  var own = Column<ByteHeap.Place>()
  var beside = Column<ByteHeap.Place>()
  var across = Column<ByteHeap.Place>()

  var pathBytes = ByteHeap()
  var recordBytes = ByteHeap()
  var findingBytes = ByteHeap()

  /// How many files there are.
  var count: Int { paths.count }

  /// Adds a file that waits to be read.
  mutating func append(_ path: String) {
    paths.append(pathBytes.add(Array(path.utf8)))
    kinds.append(Entry.Kind.waiting.rawValue)
    agencies.append(Self.none)
    years.append(Self.noYear)
    duplicates.append(Self.none)
    standings.append(Standing())
    records.append(0)
    own.append(0)
    beside.append(0)
    across.append(0)
  }

  /// The path of a file.
  func path(_ index: Int) -> String { pathBytes.text(paths[index]) }

  /// Whether the path of one file comes before that of another, or before other bytes.
  func precedes(_ index: Int, _ path: UnsafeRawBufferPointer) -> Bool {
    pathBytes.with(paths[index]) { $0.lexicographicallyPrecedes(path) }
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
