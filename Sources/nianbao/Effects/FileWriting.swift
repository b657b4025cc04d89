import Browser
import Glibc
import Library
import Reports

/// Writes files that the browser asks for; what is there is left alone unless it is meant.
enum FileWriting {
  /// - Parameters:
  ///   - isNumbered: takes the next free number where there is a file of the name.
  ///   - overwrites: takes the place of such a file.
  static func write(
    _ name: String, _ text: String, isNumbered: Bool, overwrites: Bool
  ) -> EffectOutcome {
    let path = expanded(name)
    for number in 0..<1000 {
      let target = number == 0 ? path : numbered(path, number + 1)
      let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (overwrites ? O_TRUNC : O_EXCL)
      let descriptor = Glibc.open(target, flags, 0o644)
      if descriptor < 0, errno == EEXIST {
        guard isNumbered else { return .exists(path: target) }
        continue
      }
      guard descriptor >= 0 else { return .failed(target, SystemError.words(errno)) }
      defer { close(descriptor) }
      guard put(Array(text.utf8), into: descriptor) else {
        return .failed(target, SystemError.words(errno))
      }
      return .written(path: inFull(target))
    }
    return .exists(path: path)
  }

  private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func expanded(_ name: String) -> String {
    guard name.hasPrefix("~/"), let home = Environment.value("HOME") else { return name }
    return home + name.dropFirst()
  }

  /// With the folder it lies in, so that whoever wrote it finds it again.
  private static func inFull(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  /// `screen.txt` as `screen-2.txt`.
  private static func numbered(_ path: String, _ number: Int) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "\(path)-\(number)" }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}

/// What the system says when it refuses.
enum SystemError {
  static func words(_ code: Int32) -> Wording {
    let text = String(cString: strerror(code))
    let zh: String? =
      switch code {
      case EACCES, EPERM: "没有权限"
      case ENOENT: "没有这个文件夹"
      case ENOSPC: "磁盘满了"
      case EROFS: "只读的磁盘"
      case EISDIR: "是文件夹"
      default: nil
      }
    return Wording(zh ?? text, text)
  }
}
