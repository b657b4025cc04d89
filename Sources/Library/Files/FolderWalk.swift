import Glibc
import Reports

/// A scan on its way through the folders.
struct FolderWalk {
  /// The folders that were entered, by whatever path.
  var seen: Set<FileStatus.Identity>
  let sizeLimit: Int64
  let watch: FolderWatch?
  private var isStopped = false

  init(seen: Set<FileStatus.Identity>, sizeLimit: Int64, watch: FolderWatch?) {
    self.seen = seen
    self.sizeLimit = sizeLimit
    self.watch = watch
  }

  /// Hands on what is in a folder; `below` is its path under the root, with a slash at the end.
  mutating func enter(
    _ folder: [CChar], below: [UInt8], _ body: (ScannedFile) -> Bool
  ) throws(FileError) {
    // Watched before it is listed, so that no change falls between.
    watch?.add(folder)
    for entry in try FolderEntry.list(folder) {
      if isStopped { return }
      let path = below + entry.name
      switch entry.status {
      case .failure(let error):
        let reason = Self.link(entry) ?? FileError(path: path.shown, code: error.code).reason
        isStopped = !body(ScannedFile(path, entry.location, obstacle: reason))
      case .success(let status) where status.kind == .folder:
        guard seen.insert(status.identity).inserted else { continue }
        do {
          try enter(entry.location, below: path + [UInt8(ascii: "/")], body)
        } catch {
          isStopped = !body(ScannedFile(path, entry.location, obstacle: error.reason))
        }
      case .success(let status):
        isStopped = !body(ScannedFile(path, entry.location, status, sizeLimit: sizeLimit))
      }
    }
  }

  /// What is wrong with a link that cannot be followed; nil for anything else.
  private static func link(_ entry: FolderEntry) -> Wording? {
    guard (try? FileStatus(entry.location, followingLinks: false))?.kind == .link else {
      return nil
    }
    return Wording("符号链接无效或循环", "the link leads nowhere or in a circle")
  }
}
