import Glibc
import Reports

/// Small files that the program keeps for its user: settings, places, notes.
///
/// Written whole, by way of a temporary file beside, so that a crash or a full disk leaves the old one.
public enum KeptFile {
  /// The most bytes that are read of one.
  public static let sizeLimit: Int64 = 8 << 20

  /// The text of a file; nil where there is none. What is no UTF-8 is shown as U+FFFD.
  public static func read(_ path: String) throws(FileError) -> String? {
    let status: FileStatus
    do {
      status = try FileStatus(Array(path.utf8CString), followingLinks: true)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw FileError(path: path, code: error.code)
    }
    guard status.kind == .file else {
      throw FileError(path: path, code: status.kind == .folder ? EISDIR : EINVAL)
    }
    guard status.size <= sizeLimit else { throw FileError(path: path, code: EFBIG) }
    return String(decoding: try FileBytes.read(path), as: UTF8.self)
  }

  /// Puts a text in the place of a file's; folders that are missing are made, for the user alone.
  public static func write(
    _ text: String, to path: String, isLasting: Bool = true,
    with put: FileReplacement.Write = Glibc.write
  ) throws(FileError) {
    try makeFolder(FileReplacement.folder(of: path), for: path)
    try FileReplacement.write(Array(text.utf8), to: path, isLasting: isLasting, with: put)
  }

  /// Changes a file's text while no other run of the program may; returns the new one.
  @discardableResult
  public static func change(
    _ path: String, with put: FileReplacement.Write = Glibc.write, _ change: (String?) -> String
  ) throws(FileError) -> String {
    let folder = FileReplacement.folder(of: path)
    try makeFolder(folder, for: path)
    return try FolderLock.held(on: folder) { () throws(FileError) in
      let text = change(try read(path))
      try FileReplacement.write(Array(text.utf8), to: path, with: put)
      return text
    }
  }

  private static func makeFolder(_ folder: String, for path: String) throws(FileError) {
    guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, folder.contains("/"), folder != "/" else {
      throw FileError(path: path, code: errno)
    }
    try makeFolder(FileReplacement.folder(of: folder), for: path)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw FileError(path: path, code: errno)
    }
  }
}
