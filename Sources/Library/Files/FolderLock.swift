import Glibc

/// Keeps other runs of the program from changing a folder's own files at the same time.
///
/// Held until the work is done, or the process ends. On file systems without locks it does nothing.
enum FolderLock {
  /// Does work while no other run may; waits for others at most a second.
  static func held<Value>(
    on folder: String, _ work: () throws(FileError) -> Value
  ) throws(FileError) -> Value {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: folder, code: errno) }
    defer { close(descriptor) }
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      guard attempts < 100 else { throw FileError(path: folder, code: EBUSY) }
      attempts += 1
      usleep(10_000)
    }
    return try work()
  }
}
