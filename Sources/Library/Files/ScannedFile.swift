import Reports

/// A file that a scan met.
public struct ScannedFile: Hashable, Sendable {
  /// Its path below the folder, `/` between folders; bytes that are no UTF-8 stand as `\xB1`.
  public let path: String
  /// Its size, and when it was last changed.
  public let stamp: FileStamp
  /// Why it is not to be read; nil for a file that is.
  public let obstacle: Wording?
  /// The path with the folder, as the system wants it, ended by a zero.
  let location: [CChar]

  /// Its size in bytes.
  public var size: Int64 { max(0, stamp.size) }

  /// The path by which one gets to the file from outside of the folder that was scanned.
  ///
  /// For messages: `check a b` speaks of `a/2021.txt`.
  public func path(from root: String) -> String {
    let reached = location.bytes.shown
    return root == "." && reached.hasPrefix("./") ? String(reached.dropFirst(2)) : reached
  }
}

extension ScannedFile {
  /// A path that the system refused, to be told like a file that cannot be read.
  public init(refused error: FileError) {
    self.init(
      path: error.path, stamp: .unknown, obstacle: error.reason,
      location: Array(error.path.utf8CString))
  }

  /// What a scan met in a folder; `root` is the folder's own path, with a slash at the end.
  init(_ found: FoundFile, below root: [UInt8]) {
    self.init(
      path: found.path.shown, stamp: found.stamp, obstacle: found.obstacle,
      location: [CChar](location: root + found.path))
  }
}
