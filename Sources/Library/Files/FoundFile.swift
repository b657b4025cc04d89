import Reports

/// A file as a scan meets it: few bytes, and no text yet.
struct FoundFile {
  /// Its path below the folder, as the system has it.
  let path: [UInt8]
  let stamp: FileStamp
  /// Why it is not to be read; nil for a file that is.
  let obstacle: Wording?

  /// Something that can only be reported.
  init(_ path: [UInt8], obstacle: Wording) {
    self.path = path
    self.obstacle = obstacle
    stamp = .unknown
  }

  /// A file, or something else that is no folder.
  init(_ path: [UInt8], _ status: FileStatus, sizeLimit: Int64) {
    self.path = path
    stamp = status.stamp
    if status.kind != .file {
      obstacle = Wording("不是普通文件（管道、设备或套接字）", "not a regular file (pipe, device or socket)")
    } else if status.size > sizeLimit {
      obstacle = Wording(
        "文件过大（\(status.size >> 20) MB，上限 \(sizeLimit >> 20) MB）",
        "too large (\(status.size >> 20) MB, the limit is \(sizeLimit >> 20) MB)")
    } else {
      obstacle = nil
    }
  }
}
