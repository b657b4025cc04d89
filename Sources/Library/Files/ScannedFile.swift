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
    self.init(Array(error.path.utf8), Array(error.path.utf8CString), obstacle: error.reason)
  }

  /// Something that can only be reported.
  init(_ path: [UInt8], _ location: [CChar], obstacle: Wording) {
    self.init(path: path.shown, stamp: .unknown, obstacle: obstacle, location: location)
  }

  /// A file, or something else that is no folder.
  init(_ path: [UInt8], _ location: [CChar], _ status: FileStatus, sizeLimit: Int64) {
    var obstacle: Wording?
    if status.kind != .file {
      obstacle = Wording("不是普通文件（管道、设备或套接字）", "not a regular file (pipe, device or socket)")
    } else if status.size > sizeLimit {
      obstacle = Wording(
        "文件过大（\(status.size >> 20) MB，上限 \(sizeLimit >> 20) MB）",
        "too large (\(status.size >> 20) MB, the limit is \(sizeLimit >> 20) MB)")
    }
    self.init(
      path: path.shown, stamp: status.stamp, obstacle: obstacle,
      location: location)
  }
}
