import Glibc
import Reports

/// A file's bytes as memory that the system fills when it is looked at; opening costs nothing.
///
/// Whoever replaces the file has to do so by another file under its name: the bytes are those of
/// the file that was opened, as long as anyone holds this.
public final class MappedFile: Sendable {
  /// The bytes, to be used only while the file is held.
  public nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Opens a file; throws what the system says, with the path.
  public init(_ path: String) throws(FileError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, code: EINVAL) }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
      throw FileError(path: path, code: errno)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  /// Gives the memory back; whoever looks at the bytes again gets them from the file again.
  func release() {
    guard let start = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: start), bytes.count, MADV_DONTNEED)
  }

  deinit {
    guard let start = bytes.baseAddress else { return }
    munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
  }
}
