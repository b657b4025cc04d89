import ReportFixtures
import Testing

@testable import Library

@Suite("The index file")
struct IndexFileTests {
  private let folder = TemporaryFolder()

  private func write(_ numbers: [UInt32], texts: [String]) throws -> String {
    var heap = ByteHeap()
    let places = texts.map { heap.add(Array($0.utf8)) }
    var writer = IndexWriter()
    writer.add("numbers", Column(numbers))
    writer.add("places", Column(places))
    heap.withBytes { writer.add("texts", $0) }
    let path = folder.path + "/index"
    try writer.write(to: path, identity: "test 1", folder: "/甲")
    return path
  }

  @Test("Columns and texts come back, and grow without touching the file")
  func roundTrip() throws {
    let texts = ["云溪市", "", String(repeating: "长", count: 300)]
    let path = try write([7, 0, .max], texts: texts)
    let file = try IndexFile(path)
    #expect(file.identity == "test 1")
    #expect(file.folder == "/甲")
    #expect(file.isSound())
    var numbers = try #require(file.column("numbers", of: UInt32.self))
    #expect(Array(numbers) == [7, 0, .max])
    let places = try #require(file.column("places", of: ByteHeap.Place.self))
    var heap = try #require(file.heap("texts"))
    #expect(places.map(heap.text) == texts)

    numbers[1] = 5
    numbers.append(9)
    let added = heap.add(Array("新".utf8))
    #expect(Array(numbers) == [7, 5, .max, 9])
    #expect(heap.text(added) == "新")
    #expect(places.map(heap.text) == texts)
    let again = try IndexFile(path)
    #expect(again.column("numbers", of: UInt32.self).map(Array.init) == [7, 0, .max])
  }

  @Test("A column in an odd place, or under another name, is none")
  func wrongColumns() throws {
    let file = try IndexFile(try write([1, 2, 3], texts: []))
    #expect(file.column("numbers", of: UInt64.self) == nil)
    #expect(file.column("nothing", of: UInt32.self) == nil)
  }

  @Test("What is no index, is cut off or of another version is refused")
  func refused() throws {
    let path = try write([1, 2, 3], texts: ["甲"])
    let bytes = try FileBytes.read(path)
    #expect(throws: IndexFile.Trouble.self) { try IndexFile(folder.path + "/none") }
    for count in [0, 8, 31, 40, bytes.count - 1] {
      folder.write(Array("cut".utf8), Array(bytes.prefix(count)))
      #expect(throws: IndexFile.Trouble.notAnIndex) { try IndexFile(folder.path + "/cut") }
    }
    var other = bytes
    other[IndexFormat.mark.count] ^= 0xFF
    folder.write(Array("version".utf8), other)
    #expect(throws: IndexFile.Trouble.notAnIndex) { try IndexFile(folder.path + "/version") }
  }

  @Test("Every damaged byte is noticed, and reading stays within the file")
  func damage() throws {
    let path = try write([1, 2, 3], texts: ["甲", "乙"])
    let bytes = try FileBytes.read(path)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x55
      folder.write(Array("damaged".utf8), damaged)
      guard let file = try? IndexFile(folder.path + "/damaged") else { continue }
      let heap = file.heap("texts")
      for place in 0..<64 as Range<UInt32> { _ = heap?.text(place) }
      // Only what fills up between the parts is covered by no sum.
      #expect(!file.isSound() || bytes[index] == 0)
    }
  }
}
