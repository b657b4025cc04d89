import Audit
import Glibc
import Library
import ReportFixtures
import Reports
import Testing

@Suite("The file of waivers")
struct WaiverFileTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/" + WaiverFile.name }

  private func waiver(_ finding: Finding, until: String = "") throws -> Waiver {
    try Waiver(
      line:
        "\(finding.rule.rawValue) | 甲市 统计局 2023 | \(finding.fingerprint) | 已核 | 2026-01-01 | | \(until)"
    )
  }

  private func library(_ change: (inout FixtureReport) -> Void) -> Library {
    var fixture = FixtureReport()
    change(&fixture)
    var library = Library()
    library.add(FileResult(path: "a.txt", state: .report(fixture.report)))
    return library
  }

  private func review(_ library: Library, on day: String = "2026-06-01") throws -> WaiverReview {
    let list = try #require(try WaiverFile.read(path))
    return WaiverReview([(path, list)], of: library, on: try #require(CalendarDay(day)))
  }

  @Test("It is made with the user's mask, and keeps mode, lines and comments when it grows")
  func growing() throws {
    let finding = try #require(library { $0["review.total"] = 2 }[paths: 0].first)
    #expect(try WaiverFile.read(path) == nil)
    try WaiverFile.add([waiver(finding)], to: path)
    let first = try FileBytes.read(path)
    #expect(first.starts(with: Array("# 豁免清单".utf8)))
    chmod(path, 0o640)
    try WaiverFile.add([waiver(finding)], to: path)
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(try FileBytes.read(path).starts(with: first))
    #expect(try WaiverFile.read(path)?.waivers.map(\.line) == [4, 5])
    // Nothing else is left in the folder.
    #expect(try FolderScan(folder.path).files().isEmpty)
    #expect(try FileBytes.read(folder.path + "/" + WaiverFile.name).count > first.count)
  }

  @Test("A link to a file elsewhere stays a link")
  func link() throws {
    let elsewhere = TemporaryFolder()
    elsewhere.write("shared.txt", "# 共用\n")
    symlink(elsewhere.path + "/shared.txt", path)
    let finding = try #require(library { $0["review.total"] = 2 }[paths: 0].first)
    try WaiverFile.add([waiver(finding)], to: path)
    var status = stat()
    lstat(path, &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(try WaiverFile.read(elsewhere.path + "/shared.txt")?.waivers.count == 1)
  }

  @Test("A folder, a pipe and a closed folder in its place are told, and nothing is lost")
  func refused() throws {
    let finding = try #require(library { $0["review.total"] = 2 }[paths: 0].first)
    mkfifo(path, 0o600)
    #expect(throws: FileError.self) { try WaiverFile.read(path) }
    #expect(throws: FileError.self) { try WaiverFile.add([waiver(finding)], to: path) }
    #expect(throws: FileError.self) { try WaiverFile.read(folder.path) }
    #expect(throws: FileError.self) { try WaiverFile.add([], to: "/no/such/folder/w.txt") }
  }

  @Test("Covered, stale, unused, expired, without report: each line says how it stands")
  func statuses() throws {
    let before = library { $0["review.total"] = 2 }
    let finding = try #require(before[paths: 0].first)
    try WaiverFile.add([waiver(finding)], to: path)
    let covering = try review(before)
    #expect(covering.notes.map(\.status) == [.active(findings: 1)])
    #expect(covering.waiver(of: finding, in: before.paths[0])?.reason == "已核")
    #expect(covering.count == 1)
    #expect(try review(library { $0["review.total"] = 3 }).notes.map(\.status) == [.stale])
    #expect(try review(library { _ in }).notes.map(\.status) == [.unused])
    #expect(try review(library { $0.year = 2022 }).notes.map(\.status) == [.noReport])
    for changed in [library { $0["review.total"] = 3 }, library { _ in }] {
      let message = try #require(review(changed).notes[0].message)
      #expect(message.zh.contains("甲市 统计局 2023") && message.en.contains("甲市 统计局 2023"))
    }
  }

  @Test("The last day counts, the next does not")
  func expiry() throws {
    let library = library { $0["review.total"] = 2 }
    let finding = try #require(library[paths: 0].first)
    try WaiverFile.add([waiver(finding, until: "2026-06-01")], to: path)
    #expect(try review(library, on: "2026-06-01").count == 1)
    let after = try review(library, on: "2026-06-02")
    #expect(after.count == 0)
    #expect(after.notes.map(\.status) == [.expired])
  }

  @Test("It lies in the folder, or beside the file")
  func place() {
    #expect(WaiverFile.path(beside: folder.path) == path)
    #expect(WaiverFile.path(beside: folder.path + "/") == path)
    #expect(WaiverFile.path(beside: folder.path + "/a.txt") == path)
    #expect(WaiverFile.path(beside: "a.txt") == WaiverFile.name)
    #expect(WaiverFile.path(beside: ".") == WaiverFile.name)
    #expect(WaiverFile.path(beside: "/") == "/" + WaiverFile.name)
  }
}

extension Library {
  /// The findings of a file by its place among the paths.
  fileprivate subscript(paths index: Int) -> [Finding] { self[paths[index]].assessment.findings }
}
