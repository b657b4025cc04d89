import Glibc
import Reports

/// Something that the system refused to do with a file or a folder.
public struct FileError: Error, Hashable, Sendable {
  /// The file or folder, as it was given.
  public let path: String
  /// The cause, as the C library numbers it.
  public let code: Int32

  /// Makes an error; the code is `errno` of the call that failed.
  public init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// There is nothing at a path.
  public static func missing(_ path: String) -> FileError { FileError(path: path, code: ENOENT) }

  /// The cause in words, and what to do about it where there is something.
  public var reason: Wording {
    switch code {
    case ENOENT:
      Wording("没有这个文件或文件夹（请检查路径）", "No such file or directory (check the path)")
    case EACCES, EPERM:
      Wording(
        "没有权限（请用 chmod 或其他账号）", "Permission denied (change its mode, or use another account)")
    case ELOOP: Wording("符号链接循环", "Too many levels of symbolic links")
    case ENOTDIR: Wording("路径中有一级不是文件夹", "Not a directory (a part of the path is a file)")
    case ENAMETOOLONG: Wording("路径过长", "File name too long")
    case EMFILE, ENFILE:
      Wording("打开的文件过多（请提高 ulimit -n）", "Too many open files (raise ulimit -n)")
    case EFBIG: Wording("文件过大", "File too large")
    case EISDIR: Wording("是文件夹（请给出文件）", "Is a directory (name a file)")
    case EBUSY: Wording("正被另一个程序写入（请稍后再试）", "Being written by another program (try again)")
    case ENOSPC, EDQUOT: Wording("磁盘已满", "No space left on the disk")
    case EROFS: Wording("文件系统只读", "Read-only file system")
    case EIO: Wording("读取出错（请检查磁盘）", "Input/output error (check the disk)")
    default: Wording("系统错误：\(systemText)", systemText)
    }
  }

  private var systemText: String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
