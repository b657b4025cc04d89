import Glibc

/// Something in a folder: its name and what the system says of it.
struct FolderEntry {
  /// The name's bytes: UTF-8 by custom, anything but `/` and zero by right.
  let name: [UInt8]
  /// The path that the system is asked for, ended by a zero.
  let location: [CChar]
  /// What it is, links followed, or why nobody knows.
  let status: Result<FileStatus, FileStatus.Code>

  /// What is in a folder and not hidden, in the order that the paths will have; no waivers.
  static func list(_ folder: [CChar]) throws(FileError) -> [FolderEntry] {
    guard let stream = opendir(folder) else {
      throw FileError(path: folder.bytes.shown, code: errno)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let next = readdir(stream) {
      let name = withUnsafeBytes(of: &next.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first == UInt8(ascii: ".") || name.elementsEqual(WaiverFile.name.utf8) { continue }
      entries.append(FolderEntry(name, in: folder))
    }
    return entries.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }

  private init(_ name: [UInt8], in folder: [CChar]) {
    self.name = name
    var location = Array(folder.dropLast())
    if location.last != Self.slash { location.append(Self.slash) }
    location.append(contentsOf: name.lazy.map(CChar.init(bitPattern:)))
    location.append(0)
    self.location = location
    do {
      status = .success(try FileStatus(location, followingLinks: true))
    } catch {
      status = .failure(error)
    }
  }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))

  /// A folder's files come where `name/` sorts, not where `name` does: `a-b` before `a/b`.
  private var sortKey: [UInt8] {
    if case .success(let status) = status, status.kind == .folder {
      return name + [UInt8(ascii: "/")]
    }
    return name
  }
}

extension [CChar] {
  /// The bytes before the zero.
  var bytes: [UInt8] { prefix { $0 != 0 }.map(UInt8.init(bitPattern:)) }
}

extension [UInt8] {
  /// The bytes of the name as it is shown: the same where it is UTF-8.
  var shownBytes: [UInt8] {
    allSatisfy { $0 < 0x80 } || String(validating: self, as: UTF8.self) != nil
      ? self : Array(shown.utf8)
  }

  /// As text; bytes that are no UTF-8 as `\xB1`, so that different names stay different.
  var shown: String {
    if let text = String(validating: self, as: UTF8.self) { return text }
    var text = ""
    var rest = self[...]
    while let first = rest.first {
      let lengths = first < 0x80 ? 1...1 : 2...4
      let length = lengths.first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
      if let length, let part = String(validating: rest.prefix(length), as: UTF8.self) {
        text += part
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + (first < 16 ? "0" : "") + String(first, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return text
  }
}
