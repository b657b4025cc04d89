import Glibc
import Reports

/// A scan on its way through the folders.
struct FolderWalk {
  /// The folder that is scanned, with a slash at the end.
  let root: [UInt8]
  /// The folders that were entered, by whatever path.
  var seen: Set<FileStatus.Identity>
  let sizeLimit: Int64
  let watch: FolderWatch?
  private var isStopped = false

  init(
    root: [UInt8], seen: Set<FileStatus.Identity>, sizeLimit: Int64, watch: FolderWatch?
  ) {
    self.root = root
    self.seen = seen
    self.sizeLimit = sizeLimit
    self.watch = watch
  }

  /// Hands on what is in a folder; `folder` is its path below the root, with a slash at the end.
  mutating func enter(
    _ folder: [UInt8] = [], _ body: (FoundFile) -> Bool
  ) throws(FileError) {
    // Without the slash, which would make a folder of what has become a file meanwhile.
    let location = folder.isEmpty ? root : root + folder.dropLast()
    // Watched before it is listed, so that no change falls between.
    watch?.add([CChar](location: location))
    for entry in try FolderEntry.list([CChar](location: location)) {
      if isStopped { return }
      let path = folder + entry.name
      switch entry.status {
      case .failure(let error):
        let reason = link(path) ?? FileError(path: path.shown, code: error.code).reason
        isStopped = !body(FoundFile(path, obstacle: reason))
      case .success(let status) where status.kind == .folder:
        guard seen.insert(status.identity).inserted else { continue }
        do {
          try enter(path, body)
        } catch {
          isStopped = !body(FoundFile(Array(path.dropLast()), obstacle: error.reason))
        }
      case .success(let status):
        isStopped = !body(FoundFile(path, status, sizeLimit: sizeLimit))
      }
    }
  }

  /// What is wrong with a link that cannot be followed; nil for anything else.
  private func link(_ path: [UInt8]) -> Wording? {
    let status = try? FileStatus([CChar](location: root + path), followingLinks: false)
    guard status?.kind == .link else { return nil }
    return Wording("符号链接无效或循环", "the link leads nowhere or in a circle")
  }
}
