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

  /// All files in order.
  public func files() throws(FileError) -> ScannedFiles {
    var files = ScannedFiles()
    // Below a folder a path is all that follows the folder's own, with one slash between.
    let isFolder = try look().kind == .folder
    let root = location.bytes
    let slash = UInt8(ascii: "/")
    let start =
      isFolder
      ? root.count + (root.last == slash ? 0 : 1) : (root.lastIndex(of: slash) ?? -1) + 1
    try visit { file in
      files.append(file, pathLength: file.location.count - 1 - start)
      return true
    }
    return files
  }

  /// Hands on each file as it is met, until the body returns false.
  ///
  /// Throws only where there is nothing to scan at all: no such path, or a folder that is closed.
  public func visit(_ body: (ScannedFile) -> Bool) throws(FileError) {
    let status = try look()
    guard status.kind == .folder else {
      _ = body(single(status))
      return
    }
    var walk = FolderWalk(seen: [status.identity], sizeLimit: sizeLimit, watch: watch)
    try walk.enter(location, below: [], body)
  }

  /// The one file, where the scan is of a file; nil for a folder.
  public func file() throws(FileError) -> ScannedFile? {
    let status = try look()
    return status.kind == .folder ? nil : single(status)
  }

  private func look() throws(FileError) -> FileStatus {
    do {
      return try FileStatus(location, followingLinks: true)
    } catch {
      throw FileError(path: path, code: error.code)
    }
  }

  private func single(_ status: FileStatus) -> ScannedFile {
    let name = location.bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    return ScannedFile(name, location, status, sizeLimit: sizeLimit)
  }
}
