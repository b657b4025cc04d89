import Library
import ReportFixtures
import Testing

@Suite("A watched folder")
struct FolderWatchTests {
  private let folder = TemporaryFolder()

  @Test("What is written, renamed or taken away is told, also in folders that came later")
  func changes() throws {
    for name in ["a", "b", "c/d"] { folder.write("\(name).txt") }
    let watch = try #require(FolderWatch())
    let scan = FolderScan(folder.path).watched(by: watch)
    var files = try scan.files()
    #expect(!watch.wait(milliseconds: 0))

    /// The changes since the last call, once the watch has told of some.
    func told() throws -> Library.Changes {
      #expect(watch.wait(milliseconds: 10_000))
      let now = try scan.files()
      defer { files = now }
      return Library.Changes(from: files, to: now)
    }
    folder.write("c/e.txt")
    #expect(try told().toRead.map(\.path) == ["c/e.txt"])
    folder.remove("a.txt")
    folder.write("b.txt", "longer")
    var changes = try told()
    #expect(changes.gone == ["a.txt"])
    #expect(changes.toRead.map(\.path) == ["b.txt"])
    folder.write("new/f.txt")
    #expect(try told().toRead.map(\.path) == ["new/f.txt"])
    folder.write("new/g.txt")
    #expect(try told().toRead.map(\.path) == ["new/g.txt"])
    changes = Library.Changes(from: files, to: files)
    #expect(changes.isEmpty)
  }
}
