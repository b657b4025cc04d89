import Glibc

/// Writes whole files so that at every instant there is the old file or the new one, never half.
public enum FileReplacement {
  /// What writes bytes to a descriptor and says how many, as write(2) does.
  public typealias Write = (Int32, UnsafeRawPointer?, Int) -> Int

  /// Puts bytes in the place of a file's, or makes the file; the mode and the owner stay.
  ///
  /// A link is followed, so that the file it leads to is replaced and not the link.
  ///
  /// - Parameters:
  ///   - isLasting: whether to wait until a power cut can take nothing away; without it one may take
  ///     the new file, which is for what can be made again.
  ///   - put: stands in for the system in tests of full disks.
  public static func write(
    _ bytes: [UInt8], to path: String, isLasting: Bool = true, with put: Write = Glibc.write
  ) throws(FileError) {
    let target = resolved(path)
    let old = try? FileStatus(Array(target.utf8CString), followingLinks: true)
    var (file, temporary) = try make(beside: target)
    do throws(FileError) {
      if let old { keep(old, file) }
      try write(bytes, file, path, put)
      guard !isLasting || fsync(file) == 0 else { throw FileError(path: path, code: errno) }
      if temporary == nil { temporary = try name(of: file, beside: target) }
      guard let temporary, rename(temporary, target) == 0 else {
        throw FileError(path: path, code: errno)
      }
    } catch {
      close(file)
      if let temporary { unlink(temporary) }
      throw error
    }
    close(file)
    guard isLasting else { return }
    // The name is as lasting as the folder that holds it.
    let folder = open(self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// The folder of a file.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// A new file without a name, which leaves nothing behind when the program ends; where the system
  /// knows no such files, one with a hidden name. The system applies the user's mask.
  private static func make(beside target: String) throws(FileError) -> (Int32, String?) {
    let file = open(folder(of: target), unnamed | O_WRONLY | O_CLOEXEC, 0o666)
    if file >= 0 { return (file, nil) }
    return try hidden(beside: target) { name in
      open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
  }

  /// `O_TMPFILE`, which is a macro that does not come over to Swift.
  private static let unnamed = 0o20000000 | O_DIRECTORY

  /// Gives a file that has no name a hidden one.
  private static func name(of file: Int32, beside target: String) throws(FileError) -> String {
    try hidden(beside: target) { name in
      linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, name, AT_SYMLINK_FOLLOW)
    }.1
  }

  /// Tries hidden names until there is none of that name yet.
  private static func hidden(
    beside target: String, _ take: (String) -> Int32
  ) throws(FileError) -> (Int32, String) {
    let name = target[(target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex)...]
    for attempt in 0..<100 {
      let temporary = "\(folder(of: target))/.\(name).\(getpid()).\(attempt)"
      let result = take(temporary)
      if result >= 0 { return (result, temporary) }
      guard errno == EEXIST else { throw FileError(path: target, code: errno) }
    }
    throw FileError(path: target, code: EEXIST)
  }

  private static func keep(_ old: FileStatus, _ file: Int32) {
    // Another's file may be writable without its owner being ours to give.
    _ = fchown(file, old.owner, old.group)
    _ = fchmod(file, old.mode & 0o7777)
  }

  private static func write(
    _ bytes: [UInt8], _ file: Int32, _ path: String, _ put: Write
  ) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // In parts: a process that is to end waits for the one it is writing.
      let written = rest.withUnsafeBytes { put(file, $0.baseAddress, min($0.count, 1 << 20)) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written == 0 || errno != EINTR {
        throw FileError(path: path, code: errno)
      }
    }
  }
}
