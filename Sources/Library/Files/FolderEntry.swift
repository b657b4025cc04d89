import Glibc

/// Something in a folder: its name and what the system says of it.
struct FolderEntry {
  /// The name's bytes: UTF-8 by custom, anything but `/` and zero by right; a folder's with a slash.
  let name: [UInt8]
  /// What it is, links followed, or why nobody knows.
  let status: Result<FileStatus, FileStatus.Code>

  /// What is in a folder and not hidden, in the order that the paths will have; no waivers.
  ///
  /// A folder's files come where `name/` sorts, not where `name` does: `a-b` before `a/b`.
  static func list(_ folder: [CChar]) throws(FileError) -> [FolderEntry] {
    guard let stream = opendir(folder) else {
      throw FileError(path: folder.bytes.shown, code: errno)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    // The end of a folder and a fault look alike but for this.
    errno = 0
    while let next = readdir(stream) {
      let entry = withUnsafeBytes(of: &next.pointee.d_name) { name in
        FolderEntry(
          UnsafeRawBufferPointer(rebasing: name.prefix(name.length)),
          in: dirfd(stream))
      }
      if let entry { entries.append(entry) }
      errno = 0
    }
    if errno != 0 { throw FileError(path: folder.bytes.shown, code: errno) }
    entries.sort { one, other in
      one.name.withUnsafeBytes { name in
        other.name.withUnsafeBytes { name.order(to: $0) < 0 }
      }
    }
    return entries
  }

  /// Asks about a name in an open folder; nil for what a scan passes over.
  private init?(_ bytes: UnsafeRawBufferPointer, in folder: CInt) {
    if bytes.first == UInt8(ascii: ".") || bytes.elementsEqual(WaiverFile.name.utf8) { return nil }
    status = FileStatus.of(bytes, in: folder)
    guard case .success(let found) = status, found.kind == .folder else {
      name = Array(bytes)
      return
    }
    name = bytes + [UInt8(ascii: "/")]
  }
}

extension UnsafeRawBufferPointer {
  /// How many bytes there are before the zero.
  fileprivate var length: Int {
    baseAddress.map { strnlen($0.assumingMemoryBound(to: CChar.self), count) } ?? 0
  }
}
