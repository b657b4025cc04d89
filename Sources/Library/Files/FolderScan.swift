import Glibc
import Reports

/// Finds the files of a folder and of the folders in it, in the order of their paths.
///
/// Hidden files and folders are passed over. Links are followed, but no folder is entered twice,
/// so that a link to a folder above ends. What cannot be read is reported with the reason, never
/// left out silently. The order is that of the paths' bytes, the same on every machine.
public struct FolderScan: Sendable {
  /// The most bytes of a file that is worth reading: no report is near it.
  public static let sizeLimit: Int64 = 64 << 20

  /// The folder or file, as it is shown: bytes that are no UTF-8 stand as `\xB1`.
  public let path: String
  private let location: [CChar]
  private let sizeLimit: Int64
  private var watch: FolderWatch?

  /// Makes a scan of a folder, or of a single file.
  public init(_ root: String, sizeLimit: Int64 = FolderScan.sizeLimit) {
    path = root
    location = Array(root.utf8CString)
    self.sizeLimit = sizeLimit
  }

  /// Makes a scan of a path that need not be UTF-8.
  public init(path bytes: [UInt8]) {
    path = bytes.shown
    location = bytes.prefix { $0 != 0 }.map(CChar.init(bitPattern:)) + [0]
    sizeLimit = FolderScan.sizeLimit
  }

  /// The same scan, with someone to tell of later changes in the folders that it meets.
  public func watched(by watch: FolderWatch?) -> FolderScan {
    var scan = self
    scan.watch = watch
    return scan
  }

  /// Throws where there is nothing to scan at all; lists nothing, however much there is.
  public func check() throws(FileError) {
    guard try root().name == nil else { return }
    guard let folder = opendir(location) else { throw FileError(path: path, code: errno) }
    closedir(folder)
  }

  /// All files in order, or the first of them.
  ///
  /// - Parameter meeting: is told now and then how many have been met.
  public func files(
    atMost limit: Int = .max, meeting: (Int) -> Void = { _ in }
  ) throws(FileError) -> ScannedFiles {
    let root = try root()
    var files = ScannedFiles(below: root.prefix)
    try find(root) { file in
      files.append(file)
      if files.count.isMultiple(of: Self.step) { meeting(files.count) }
      return files.count < limit
    }
    return files
  }

  /// After how many files it is told again how many were met.
  private static let step = 1024

  /// Hands on each file as it is met, until the body returns false.
  ///
  /// Throws only where there is nothing to scan at all: no such path, or a folder that is closed.
  public func visit(_ body: (ScannedFile) -> Bool) throws(FileError) {
    let root = try root()
    try find(root) { body(ScannedFile($0, below: root.prefix)) }
  }

  /// The one file, where the scan is of a file; nil for a folder.
  public func file() throws(FileError) -> ScannedFile? {
    let root = try root()
    guard let name = root.name else { return nil }
    return ScannedFile(
      FoundFile(name, root.status, sizeLimit: sizeLimit), below: root.prefix)
  }

  private func find(_ root: Root, _ body: (FoundFile) -> Bool) throws(FileError) {
    if let name = root.name {
      _ = body(FoundFile(name, root.status, sizeLimit: sizeLimit))
      return
    }
    var walk = FolderWalk(
      root: root.prefix, seen: [root.status.identity], sizeLimit: sizeLimit, watch: watch)
    try walk.enter([], body)
  }

  private func root() throws(FileError) -> Root {
    do {
      return Root(location.bytes, try FileStatus(location, followingLinks: true))
    } catch {
      throw FileError(path: path, code: error.code)
    }
  }

  /// Where a scan begins.
  private struct Root {
    /// What comes before the path of each file, with a slash at the end where it is not empty.
    let prefix: [UInt8]
    /// The file's name, where the scan is of a single file.
    let name: [UInt8]?
    let status: FileStatus

    init(_ location: [UInt8], _ status: FileStatus) {
      self.status = status
      let slash = UInt8(ascii: "/")
      if status.kind == .folder {
        prefix = location.last == slash ? location : location + [slash]
        name = nil
      } else {
        prefix = Array(location.prefix((location.lastIndex(of: slash) ?? -1) + 1))
        name = Array(location.dropFirst(prefix.count))
      }
    }
  }
}
