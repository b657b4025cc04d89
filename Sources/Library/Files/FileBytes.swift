import Glibc
import Reports

/// Reads whole files.
public enum FileBytes {
  /// The bytes of a file; throws what the system says, with the path.
  public static func read(_ file: ScannedFile) throws(FileError) -> [UInt8] {
    try read(file.location, expecting: Int(file.size))
  }

  /// The bytes of the file at a path.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    try read(Array(path.utf8CString), expecting: 0)
  }

  private static func read(_ location: [CChar], expecting size: Int) throws(FileError) -> [UInt8] {
    let file = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileError(path: location.bytes.shown, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    // One byte more than expected lets the first call see the end as well.
    var chunk = max(size, 1 << 14) + 1
    var failure: Int32 = 0
    while true {
      let start = bytes.count
      var got = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
          repeat {
            got = Glibc.read(file, buffer.baseAddress, chunk)
          } while got < 0 && errno == EINTR
          if got < 0 { failure = errno }
          count = max(0, got)
        })
      if failure != 0 { throw FileError(path: location.bytes.shown, code: failure) }
      if got == 0 { return bytes }
      if bytes.count > start { chunk = 1 << 16 }
    }
  }
}
