import Glibc
import Library
import ReportFixtures
import Reports
import Testing

@Suite("Scanning a folder")
struct FolderScanTests {
  private let folder = TemporaryFolder()

  private func paths() throws -> [String] { try FolderScan(folder.path).files().map(\.path) }

  @Test("Files come in the order of their paths, folders and all")
  func order() throws {
    for name in ["b.txt", "a/2021.txt", "a-b.txt", "a/x/1.txt", "a.txt", "年报.txt"] {
      folder.write(name)
    }
    let paths = try paths()
    #expect(paths == ["a-b.txt", "a.txt", "a/2021.txt", "a/x/1.txt", "b.txt", "年报.txt"])
  }

  @Test("Now and then a scan tells how many files it has met")
  func meeting() throws {
    for number in 0..<2100 { folder.write("\(number).txt") }
    var told: [Int] = []
    _ = try FolderScan(folder.path).files { told.append($0) }
    #expect(told == [1024, 2048])
  }

  @Test("Hidden files and folders are passed over, and an empty folder has nothing")
  func hidden() throws {
    #expect(try paths() == [])
    folder.write(".hidden.txt")
    folder.write(".git/config.txt")
    folder.write("seen.txt")
    #expect(try paths() == ["seen.txt"])
  }

  @Test("Names with spaces and control characters keep them; other bytes are spelt out")
  func oddNames() throws {
    folder.write("a b\n\u{1B}[31m.txt")
    folder.write([0xC4, 0xEA, 0x2E, 0x74], [0x31])
    let files = try FolderScan(folder.path).files()
    #expect(files.map(\.path) == ["a b\n\u{1B}[31m.txt", "\\xC4\\xEA.t"])
    #expect(try FileBytes.read(files[1]) == [0x31])
  }

  @Test("Links are followed but end in a circle; broken ones and pipes are told with a reason")
  func links() throws {
    folder.write("a/one.txt")
    symlink("..", folder.path + "/a/up")
    symlink("a", folder.path + "/b")
    symlink("nowhere", folder.path + "/c")
    symlink("d", folder.path + "/d")
    symlink("a/one.txt", folder.path + "/e.txt")
    mkfifo(folder.path + "/f", 0o600)
    let files = try FolderScan(folder.path).files()
    #expect(files.map(\.path) == ["a/one.txt", "c", "d", "e.txt", "f"])
    #expect(files.map { $0.obstacle == nil } == [true, false, false, true, false])
    #expect(files[1].obstacle?.en == "the link leads nowhere or in a circle")
    #expect(files[4].obstacle?.zh.hasPrefix("不是普通文件") == true)
  }

  @Test("A file past the limit is told and not read")
  func large() throws {
    folder.write("a.txt", "12345")
    let files = try FolderScan(folder.path, sizeLimit: 4).files()
    #expect(files[0].obstacle?.en.hasPrefix("too large") == true)
    guard case .unreadable = FileResult(reading: files[0]).state else {
      Issue.record("it was read")
      return
    }
  }

  @Test("A file that grew past the limit since it was met is told, not read")
  func grown() throws {
    folder.write("a.txt", "12345")
    let files = try FolderScan(folder.path).files()
    truncate(folder.path + "/a.txt", 80 << 20)
    #expect(throws: FileError(path: folder.path + "/a.txt", code: EFBIG)) {
      try FileBytes.read(files[0])
    }
    guard case .unreadable(let reason) = FileResult(reading: files[0]).state else {
      Issue.record("it was read")
      return
    }
    #expect(reason.zh == "文件过大")
  }

  @Test("A file that says it is empty and never ends is read no further than the limit")
  func endless() throws {
    let files = try FolderScan("/proc/self/pagemap").files()
    try #require(files.first?.size == 0)
    #expect(throws: FileError.self) { try FileBytes.read(files[0], limit: 1 << 16) }
  }

  @Test("A closed folder is an entry with its reason", .enabled(if: getuid() != 0))
  func closedFolder() throws {
    folder.write("a/one.txt")
    folder.write("b.txt")
    chmod(folder.path + "/a", 0)
    let files = try FolderScan(folder.path).files()
    #expect(files.map(\.path) == ["a", "b.txt"])
    #expect(files[0].obstacle?.en.hasPrefix("Permission denied") == true)
  }

  @Test("A single file stands for itself; no such path is an error that names it")
  func roots() throws {
    folder.write("one.txt")
    #expect(try FolderScan(folder.path + "/one.txt").files().map(\.path) == ["one.txt"])
    let error = #expect(throws: FileError.self) { try FolderScan("/no/such").files() }
    #expect(error?.path == "/no/such")
    #expect(error?.code == ENOENT)
  }

  @Test("Whether there is anything to scan is told as the scan itself tells it")
  func check() throws {
    folder.write("one.txt")
    try FolderScan(folder.path).check()
    try FolderScan(folder.path + "/one.txt").check()
    for missing in ["/no/such", folder.path + "/one.txt/two"] {
      let told = #expect(throws: FileError.self) { try FolderScan(missing).check() }
      let met = #expect(throws: FileError.self) { try FolderScan(missing).files() }
      #expect(told?.path == met?.path && told?.code == met?.code)
    }
  }

  @Test("A scan stops when nobody wants more")
  func stop() throws {
    for name in ["a", "b/c", "d"] { folder.write(name) }
    var seen = 0
    try FolderScan(folder.path).visit { _ in
      seen += 1
      return seen < 2
    }
    #expect(seen == 2)
  }
}
