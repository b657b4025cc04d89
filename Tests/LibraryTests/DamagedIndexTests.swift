import ReportFixtures
import Reports
import Testing

@testable import Library

@Suite("An index that is looked at before it is found damaged")
struct DamagedIndexTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/index" }

  private func library() throws -> Library {
    let samples = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Samples"
    var library = Library()
    for file in try FolderScan(samples).files() { library.add(FileResult(reading: file)) }
    library.compareAgencies()
    return library
  }

  @Test("Whatever bytes are others, looking at all of it ends, and the damage is seen")
  func damaged() throws {
    try library().writeIndex(to: path, identity: "1", folder: "/f")
    let sound = try FileBytes.read(path)
    let expected = try #require(OpenIndex(path, identity: "1", folder: "/f")).library.lines
    var random = SeededGenerator(seed: 5)
    var opened = 0
    for _ in 0..<200 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] =
          Bool.random(using: &random) ? 0xFF : UInt8.random(in: 0...255, using: &random)
      }
      try FileReplacement.write(bytes, to: path)
      guard let index = OpenIndex(path, identity: "1", folder: "/f") else { continue }
      opened += 1
      let lines = index.library.lines
      #expect(!index.isSound() || lines == expected)
      _ = index.library.changes(to: ScannedFiles())
      _ = index.library.comparedAgencies()
    }
    #expect(opened > 20)
  }
}
