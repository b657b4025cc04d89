import Glibc
import Reports

/// Reads whole files, as long as they are not too long.
///
/// What a scan was told of a size need not hold: a file may grow, and some systems' files say that
/// they are empty and never end.
public enum FileBytes {
  /// The bytes of a file; throws what the system says, with the path, and `EFBIG` past the limit.
  public static func read(
    _ file: ScannedFile, limit: Int64 = FolderScan.sizeLimit
  ) throws(FileError) -> [UInt8] {
    try read(file.location, expecting: Int(file.size), limit: Int(limit))
  }

  /// The bytes of the file at a path.
  public static func read(
    _ path: String, limit: Int64 = FolderScan.sizeLimit
  ) throws(FileError) -> [UInt8] {
    try read(Array(path.utf8CString), expecting: 0, limit: Int(limit))
  }

  private static func read(
    _ location: [CChar], expecting size: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    let file = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileError(path: location.bytes.shown, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    // One byte more than expected lets the first call see the end as well.
    var chunk = max(min(size, limit), 1 << 14) + 1
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
      if bytes.count > limit { failure = EFBIG }
      if failure != 0 { throw FileError(path: location.bytes.shown, code: failure) }
      if got == 0 { return bytes }
      if bytes.count > start { chunk = 1 << 16 }
    }
  }
}
