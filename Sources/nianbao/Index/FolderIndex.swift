import Glibc
import Library
import Reports

/// The index of one folder of reports, in the user's cache: it may be deleted at any time.
struct FolderIndex: Sendable {
  /// Where it lies: `$XDG_CACHE_HOME/nianbao/` and a name made of the folder's path.
  let path: String
  /// The folder's own path, links followed.
  let folder: String

  /// Nil without a home, or where the folder is not to be found.
  init?(of folder: String, variable: (String) -> String?) {
    guard let caches = Self.caches(variable), let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    self.folder = String(cString: real)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self.folder.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    path = caches + "/" + String(repeating: "0", count: 16 - digits.count) + digits + ".index"
  }

  /// The library as it was when the index was written; nil where there is none of this program.
  func open() -> OpenIndex? { OpenIndex(path, identity: Self.identity, folder: folder) }

  /// Writes what is known; where that is not to be, the next start reads the files again.
  func save(_ library: Library) {
    Self.makeFolders(to: path)
    try? library.writeIndex(to: path, identity: Self.identity, folder: folder)
  }

  /// The program: another build may read files otherwise.
  private static let identity: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Nianbao.version }
    let time = status.st_mtim
    return "\(Nianbao.version) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }()

  /// A relative path is invalid and passed over, says the XDG Base Directory Specification.
  private static func caches(_ variable: (String) -> String?) -> String? {
    if let caches = variable("XDG_CACHE_HOME"), caches.hasPrefix("/") { return caches + "/nianbao" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.cache/nianbao"
  }

  private static func makeFolders(to path: String) {
    for (index, byte) in zip(path.utf8.indices, path.utf8)
    where byte == UInt8(ascii: "/") && index > path.startIndex {
      // What is there already is refused, and that is well.
      mkdir(String(path[..<index]), 0o700)
    }
  }
}
