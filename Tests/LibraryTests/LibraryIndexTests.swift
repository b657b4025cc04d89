import ReportFixtures
import Reports
import Testing

@testable import Library

@Suite("The index of a library")
struct LibraryIndexTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/index" }

  /// The reports among the samples, three of them read twice.
  private func library() throws -> Library {
    let samples = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Samples"
    var library = Library()
    let files = try FolderScan(samples).files()
    let results = files.map { FileResult(reading: $0) }.filter {
      if case .report = $0.state { true } else { false }
    }
    for result in results + results.prefix(3) { library.add(result) }
    library.compareAgencies()
    return library
  }

  @Test("What was written comes back to the last line, and goes on growing")
  func roundTrip() throws {
    var library = try library()
    library.add(FileResult(path: "b.txt", state: .notReport(Wording("无", "none"))))
    library.expect("c.txt")
    try library.writeIndex(to: path, identity: "1", folder: "/f")
    library = try self.library()
    var back = try #require(Library(index: path, identity: "1", folder: "/f"))
    #expect(back.lines == library.lines)
    let first = library[library.paths[0]].path
    for path in ["a/new.txt", first] {
      let state = EntryState.report(FixtureReport(path: path, agency: "甲局", year: 2022).report)
      library.add(FileResult(path: path, state: state))
      back.add(FileResult(path: path, state: state))
    }
    #expect(back.lines == library.lines)
    for gone in [library.paths[4], library.paths[9]] {
      let path = library[gone].path
      library.remove(path)
      back.remove(path)
    }
    #expect(back.lines == library.lines)
    try back.writeIndex(to: path, identity: "1", folder: "/f")
    let again = try #require(Library(index: path, identity: "1", folder: "/f"))
    #expect(again.lines.dropLast() == library.lines.dropLast())
    #expect(again.counts.reports == library.counts.reports)
  }

  @Test("An index of another program, of another folder or damaged is none")
  func refused() throws {
    let library = try library()
    try library.writeIndex(to: path, identity: "1", folder: "/f")
    #expect(Library(index: path, identity: "2", folder: "/f") == nil)
    #expect(Library(index: path, identity: "1", folder: "/g") == nil)
    var bytes = try FileBytes.read(path)
    bytes[bytes.count / 2] ^= 0xFF
    folder.write(Array("index".utf8), bytes)
    #expect(Library(index: path, identity: "1", folder: "/f") == nil)
    #expect(Library(index: folder.path + "/none", identity: "1", folder: "/f") == nil)
  }

  @Test("Only what is new, changed or gone is to be read again")
  func changes() throws {
    let reports = folder.path + "/reports"
    for name in ["a", "b", "c/d", "e"] { folder.write("reports/\(name).txt", "甲市") }
    let then = FileStamp.now - 3_600_000_000_000
    var library = Library()
    for file in try FolderScan(reports).files() {
      var old = FileResult(path: file.path, state: .notReport(.init("无", "none")))
      old.stamp = FileStamp(size: file.stamp.size, modified: then)
      library.add(old)
    }
    func setTime(_ name: String) { folder.setTime(of: "reports/\(name).txt", to: then) }
    for name in ["a", "b", "c/d", "e"] { setTime(name) }
    #expect(library.changes(to: try FolderScan(reports).files()).isEmpty)
    folder.write("reports/b.txt", "甲市乙")
    setTime("b")
    folder.write("reports/c/f.txt", "乙")
    folder.write("reports/e.txt", "丙市")
    folder.remove("reports/a.txt")
    let changes = library.changes(to: try FolderScan(reports).files())
    #expect(changes.gone == ["a.txt"])
    #expect(changes.toRead.map(\.path) == ["b.txt", "c/f.txt", "e.txt"])
  }

  @Test("What is no report is known too, unless a program may make another thing of it")
  func notReports() throws {
    folder.write("reports/notice.txt", "关于召开会议的通知")
    folder.write("reports/scan.pdf", "%PDF-1.4")
    let reports = folder.path + "/reports"
    for name in ["notice.txt", "scan.pdf"] {
      folder.setTime(of: "reports/\(name)", to: FileStamp.now - 3_600_000_000_000)
    }
    let files = try FolderScan(reports).files()
    var library = Library()
    for file in files { library.add(FileResult(reading: file)) }
    #expect(library.counts.notReports == 2)
    try library.writeIndex(to: path, identity: "1", folder: "/f")
    let back = try #require(Library(index: path, identity: "1", folder: "/f"))
    #expect(back.counts.notReports == 1)
    #expect(back[back.paths[0]].reason == library[library.paths[0]].reason)
    #expect(back.changes(to: files).toRead.map(\.path) == ["scan.pdf"])
    #expect(files.map { back.isNews(PackedResult(FileResult(reading: $0))) } == [true, false])
  }

  @Test("A file changed a moment ago is read again, for it may change unnoticed")
  func racy() {
    let now = FileStamp.now
    let stamp = FileStamp(size: 3, modified: now - 1_000_000_000)
    #expect(stamp.trusted(readAt: now) == .unknown)
    #expect(stamp.trusted(readAt: now + 5_000_000_000) == stamp)
  }
}
