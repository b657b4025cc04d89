import Audit
import Glibc

/// The file of waivers that lies beside the reports: `nianbao-waivers.txt`, 豁免清单.
///
/// The batch commands and the browser read and write the same file, a line for each waiver.
public enum WaiverFile {
  /// Its name in a folder of reports; a scan passes it over.
  public static let name = "nianbao-waivers.txt"
  /// The most bytes of one that is worth reading.
  public static let sizeLimit: Int64 = 16 << 20

  /// Where the waivers for a folder, or for a single report, are kept.
  public static func path(beside root: String) -> String {
    let status = try? FileStatus(Array(root.utf8CString), followingLinks: true)
    let folder = status?.kind == .folder ? root : FileReplacement.folder(of: root)
    return folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Reads a file of waivers; nil where there is none.
  public static func read(_ path: String) throws(FileError) -> WaiverList? {
    let status: FileStatus
    do {
      status = try FileStatus(Array(path.utf8CString), followingLinks: true)
    } catch {
      if error.code == ENOENT { return nil }
      throw FileError(path: path, code: error.code)
    }
    guard status.kind == .file else {
      throw FileError(path: path, code: status.kind == .folder ? EISDIR : EINVAL)
    }
    guard status.size <= sizeLimit else { throw FileError(path: path, code: EFBIG) }
    return WaiverList(try FileBytes.read(path, limit: sizeLimit))
  }

  /// Adds waivers at the end of a file, which is made where there is none.
  ///
  /// What the file holds stays as it is, byte by byte; a crash leaves the old file or the new one.
  public static func add(_ waivers: [Waiver], to path: String) throws(FileError) {
    try FolderLock.held(on: FileReplacement.folder(of: path)) { () throws(FileError) in
      var list = try read(path) ?? WaiverList()
      for waiver in waivers { list.append(waiver) }
      try FileReplacement.write(list.bytes, to: path)
    }
  }
}
