import Browser
import Canvas
import Library
import ReportFixtures
import Reports
import Testing

@testable import nianbao

@Suite("What a scan has found")
struct ScanNewsTests {
  @Test("A large folder is told in parts, in order, and nothing of it is left out")
  func parts() throws {
    let folder = TemporaryFolder()
    _ = Run(shell: "seq -w 4500 | xargs touch", in: folder.path)
    let files = try FolderScan(folder.path).files()
    var app = App(folder: "x", language: .chinese, size: Size(rows: 24, columns: 80))
    var news = ScanNews(Library.Changes(from: ScannedFiles(), to: files))
    var counts: [Int] = []
    while !news.isTold {
      news.tellSome(to: &app)
      counts.append(app.library.counts.waiting)
    }
    #expect(counts == [2000, 4000, 4500])
    #expect(app.library.paths.map { app.library.path(of: $0) } == files.map(\.path))

    var gone = ScanNews(Library.Changes(from: files, to: ScannedFiles()))
    counts = []
    while !gone.isTold {
      gone.tellSome(to: &app)
      counts.append(app.library.counts.waiting)
    }
    #expect(counts == [2500, 500, 0])
  }
}
