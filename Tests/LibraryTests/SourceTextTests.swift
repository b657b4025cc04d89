import Foundation
import Library
import Reports
import Testing

@Suite struct SourceTextTests {
  @Test("In the samples, what a cell was read from stands where the cell says")
  func places() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Samples")
    var seen = 0
    for file in try FolderScan(folder.path).files() {
      guard case .report(let report) = FileResult(reading: file).state,
        case .text(let text) = SourceOutcome(reading: file)
      else { continue }
      for cell in report.tables.flatMap(\.cells) {
        guard cell.status == .read, let place = cell.source else { continue }
        let line = String(decoding: text.line(place.line) ?? [], as: UTF8.self)
        let rest = line.unicodeScalars.dropFirst(place.column - 1)
        #expect(
          rest.starts(with: place.text.unicodeScalars),
          "\(file.path):\(place.line):\(place.column) \(place.text)")
        seen += 1
      }
    }
    #expect(seen > 4000)
  }

  @Test("A file that is no text says why")
  func noText() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([0, 1, 2, 0, 0, 0, 3]).write(to: folder.appendingPathComponent("a.txt"))
    let file = try #require(try FolderScan(folder.path).files().first)
    guard case .none(let path, let reason) = SourceOutcome(reading: file) else {
      Issue.record("binary bytes taken for text")
      return
    }
    #expect(path == "a.txt")
    #expect(!reason.zh.isEmpty)
  }
}
