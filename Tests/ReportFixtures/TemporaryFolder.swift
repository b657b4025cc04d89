import Glibc

/// A folder that is gone, with all in it, when the test is over.
public final class TemporaryFolder {
  /// Where it is.
  public let path: String

  /// Makes an empty folder.
  public init() {
    var template = Array("/tmp/nianbao-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { Self.remove(Array(path.utf8CString)) }

  private static func remove(_ path: [CChar]) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      chmod(path, 0o700)
      guard let folder = opendir(path) else { return }
      while let next = readdir(folder) {
        let name = withUnsafeBytes(of: &next.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name == [0x2E] || name == [0x2E, 0x2E] { continue }
        let inside: [CChar] = [0x2F] + name.map(CChar.init(bitPattern:)) + [0]
        remove(Array(path.dropLast()) + inside)
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Writes a file; folders on the way are made.
  public func write(_ name: String, _ text: String = "x") {
    write(Array(name.utf8), Array(text.utf8))
  }

  /// Writes a file whose name need not be UTF-8.
  public func write(_ name: [UInt8], _ bytes: [UInt8]) {
    let full = Array(path.utf8) + [0x2F] + name
    for (index, byte) in full.enumerated() where byte == 0x2F && index > path.utf8.count {
      mkdir(full[..<index].map(CChar.init(bitPattern:)) + [0], 0o755)
    }
    guard let file = fopen(full.map(CChar.init(bitPattern:)) + [0], "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Gives a file another time of change, in nanoseconds since 1970.
  public func setTime(of name: String, to time: Int64) {
    let value = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
    utimensat(AT_FDCWD, path + "/" + name, [value, value], 0)
  }

  /// Takes a file away.
  public func remove(_ name: String) { unlink(path + "/" + name) }

  /// Copies a file into the folder.
  public func copy(from source: String, to name: String) throws {
    guard let file = fopen(source, "r") else { throw Missing(path: source) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    write(Array(name.utf8), Array(bytes.prefix(count)))
  }

  /// A file to be copied that is not there.
  public struct Missing: Error {
    let path: String
  }
}
