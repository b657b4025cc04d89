import Glibc

/// By what a file is known not to have changed: its size and the time of its last change.
public struct FileStamp: Hashable, Sendable, BitwiseCopyable {
  /// In bytes; −1 for a stamp that is no file's.
  public let size: Int64
  /// In nanoseconds since 1970.
  public let modified: Int64

  /// Like no file's: what bears it has to be read.
  public static let unknown = FileStamp(size: -1, modified: 0)

  /// The stamp, if it can be relied on.
  ///
  /// A file that was changed in the moment in which it was read may be changed again without another
  /// time of change: clocks of file systems tick slowly.
  public func trusted(readAt now: Int64) -> FileStamp {
    modified > now - 2_000_000_000 ? .unknown : self
  }

  /// The time of the system's clock, in nanoseconds since 1970.
  public static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
