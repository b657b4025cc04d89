import Glibc
import ReportFixtures
import Testing

@testable import Library

@Suite struct KeptFileTests {
  private let folder = TemporaryFolder()

  private var names: Int {
    guard let entries = opendir(folder.path) else { return -1 }
    defer { closedir(entries) }
    var count = 0
    while readdir(entries) != nil { count += 1 }
    return count - 2
  }

  @Test("A file is written with the folders on its way, for the user alone")
  func makesFolders() throws {
    let path = folder.path + "/a/b/c"
    try KeptFile.write("位置\n", to: path)
    #expect(try KeptFile.read(path) == "位置\n")
    var status = stat()
    #expect(stat(folder.path + "/a/b", &status) == 0 && status.st_mode & 0o777 == 0o700)
    try KeptFile.change(path) { ($0 ?? "") + "二" }
    #expect(try KeptFile.read(path) == "位置\n二")
  }

  @Test("What is not there is nothing, and no mistake")
  func missing() throws {
    #expect(try KeptFile.read(folder.path + "/none") == nil)
    #expect(try KeptFile.read(folder.path + "/none/deeper") == nil)
    folder.write("file")
    #expect(try KeptFile.read(folder.path + "/file/below") == nil)
  }

  @Test("On a full disk the old file stays, byte for byte, and nothing is left beside it")
  func fullDisk() throws {
    let path = folder.path + "/notes"
    try KeptFile.write("旧", to: path)
    for room in [0, 1, 5] {
      var left = room
      #expect(throws: FileError(path: path, code: ENOSPC)) {
        try KeptFile.write("新的很长的内容", to: path) { file, bytes, count in
          guard left > 0 else {
            errno = ENOSPC
            return -1
          }
          let part = write(file, bytes, min(left, count))
          left -= part
          return part
        }
      }
      #expect(try KeptFile.read(path) == "旧")
      #expect(names == 1)
    }
  }

  @Test("A device that takes nothing and says nothing does not hold the program up")
  func silentDevice() throws {
    #expect(throws: FileError.self) {
      try KeptFile.write("x", to: folder.path + "/file") { _, _, _ in 0 }
    }
    #expect(names == 0)
  }

  @Test("An interrupted write goes on where it was")
  func interrupted() throws {
    var isInterrupted = false
    try KeptFile.write("完整的内容", to: folder.path + "/file") { file, bytes, count in
      isInterrupted.toggle()
      if isInterrupted {
        errno = EINTR
        return -1
      }
      return write(file, bytes, min(2, count))
    }
    #expect(try KeptFile.read(folder.path + "/file") == "完整的内容")
  }

  @Test("Where no folder can be made the path is told", arguments: ["/dev/null/x", "/proc/x/y"])
  func noFolder(_ path: String) {
    do throws(FileError) {
      try KeptFile.write("x", to: path)
      Issue.record("written")
    } catch {
      #expect(error.path == path)
      #expect([ENOTDIR, ENOENT, EROFS, EACCES].contains(error.code))
    }
  }

  @Test("What is no file is refused, and so is what is far too large")
  func notAFile() {
    #expect(throws: FileError(path: folder.path, code: EISDIR)) { try KeptFile.read(folder.path) }
    #expect(throws: FileError.self) { try KeptFile.read("/dev/zero") }
    let large = folder.path + "/large"
    folder.write("large")
    truncate(large, off_t(KeptFile.sizeLimit) + 1)
    #expect(throws: FileError(path: large, code: EFBIG)) { try KeptFile.read(large) }
  }
}
