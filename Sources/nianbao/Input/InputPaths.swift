import ArgumentParser
import Library

/// The folders and files to work on: as arguments, or listed on standard input.
struct InputPaths: ParsableArguments {
  @Argument(
    help: .words(
      "年报的文件夹或单独的年报；- 表示从标准输入读路径。",
      "Folders of reports, or single reports; - takes their paths from standard input."),
    completion: .file())
  var paths: [String] = ["."]

  @Flag(
    name: [.customShort("0"), .long],
    help: .words(
      "标准输入中的路径以零字节结尾，如 find -print0 的输出。",
      "The paths on standard input end in a zero byte, as find -print0 writes them."))
  var null = false

  /// A file with the argument by which it was found.
  struct Found: Sendable {
    let root: String
    let file: ScannedFile

    /// The path by which one gets to it.
    var path: String { file.path(from: root) }
  }

  /// Whether files are called by their paths below the one folder that was given.
  ///
  /// Paths of a list keep their names, also where the list has only one.
  var isOneFolder: Bool { paths.count == 1 && paths != ["-"] }

  /// All paths; those of standard input stand where `-` does.
  func roots() throws(FileError) -> [FolderScan] {
    var roots: [FolderScan] = []
    try forEachRoots { roots += $0 }
    return roots
  }

  /// The files of the paths, path by path; what the system refuses is handed on.
  func files(of roots: [FolderScan], refused: (FileError) -> Void) -> [Found] {
    var found: [Found] = []
    for root in roots {
      do {
        found += try root.files().map { Found(root: root.path, file: $0) }
      } catch {
        refused(error)
      }
    }
    return found
  }

  /// Hands on the files as they are met, at most a thousand at a time.
  ///
  /// What stands on standard input is worked off before more is waited for, so that the list may
  /// be endless. A path that is refused comes as a file with an obstacle.
  func forEachPart(_ body: ([Found]) -> Void) throws(FileError) {
    var part: [Found] = []
    func add(_ found: Found) {
      part.append(found)
      if part.count == 1000 { finish() }
    }
    func finish() {
      if !part.isEmpty { body(part) }
      part.removeAll(keepingCapacity: true)
    }
    try forEachRoots { roots in
      for root in roots {
        do throws(FileError) {
          try root.visit {
            add(Found(root: root.path, file: $0))
            return true
          }
        } catch {
          add(Found(root: root.path, file: ScannedFile(refused: error)))
        }
      }
      finish()
    }
  }

  private func forEachRoots(_ body: ([FolderScan]) -> Void) throws(FileError) {
    for path in paths {
      guard path == "-" else {
        body([FolderScan(path)])
        continue
      }
      var list = PathList(end: null ? 0 : 0x0A)
      while let paths = try list.next() { body(paths.map(FolderScan.init(path:))) }
    }
  }
}
