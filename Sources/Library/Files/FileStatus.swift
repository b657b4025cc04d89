import Glibc

/// What the system knows of a file without opening it.
struct FileStatus: Sendable {
  /// The kinds that make a difference to a scan.
  enum Kind: Sendable { case file, folder, link, special }

  let kind: Kind
  let size: Int64
  let stamp: FileStamp
  let identity: Identity
  let mode: mode_t
  let owner: uid_t
  let group: gid_t

  /// The same for two paths that lead to the same file.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  /// Asks about a path; throws `errno`.
  init(_ location: [CChar], followingLinks: Bool) throws(Code) {
    var status = stat()
    let result = followingLinks ? stat(location, &status) : lstat(location, &status)
    guard result == 0 else { throw Code(errno) }
    self.init(status)
  }

  /// What is known of a name in an open folder, links followed; the name is followed by a zero.
  static func of(
    _ name: UnsafeRawBufferPointer, in folder: CInt
  ) -> Result<FileStatus, Code> {
    var status = stat()
    let bytes = name.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let bytes, fstatat(folder, bytes, &status, 0) == 0 else { return .failure(Code(errno)) }
    return .success(FileStatus(status))
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .special
    }
    mode = status.st_mode
    owner = status.st_uid
    group = status.st_gid
    size = Int64(status.st_size)
    stamp = FileStamp(
      size: size,
      modified: Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec))
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// An `errno` on its way to an error that knows the path.
  struct Code: Error {
    let code: Int32

    init(_ code: Int32) { self.code = code }
  }
}
