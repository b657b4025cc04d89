import ArgumentParser
import Glibc
import Library
import Reports

/// The folders and files to work on: as arguments, or listed on standard input.
struct InputPaths: ParsableArguments {
  @Argument(
    help: "Folders of reports, or single reports; - takes their paths from standard input.",
    completion: .file())
  var paths: [String] = ["."]

  @Flag(
    name: [.customShort("0"), .long],
    help: "The paths on standard input end in a zero byte, as find -print0 writes them.")
  var null = false

  /// A file with the argument by which it was found.
  struct Found: Sendable {
    let root: String
    let file: ScannedFile

    /// The path by which one gets to it.
    var path: String { file.path(from: root) }
  }

  /// All paths; those of standard input stand where `-` does.
  func roots() throws(FileError) -> [String] {
    var roots: [String] = []
    for path in paths {
      if path == "-" { roots += try listed() } else { roots.append(path) }
    }
    return roots
  }

  /// The files of the paths, path by path; what the system refuses is handed on.
  func files(of roots: [String], refused: (FileError) -> Void) -> [Found] {
    var found: [Found] = []
    for root in roots {
      do {
        found += try FolderScan(root).files().map { Found(root: root, file: $0) }
      } catch {
        refused(error)
      }
    }
    return found
  }

  private func listed() throws(FileError) -> [String] {
    let end: UInt8 = null ? 0 : 0x0A
    return try StandardInput.bytes().split(separator: end).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

/// What another program hands to this one.
enum StandardInput {
  /// More than a list of a million paths needs.
  static let sizeLimit = 1 << 28

  /// All of it.
  static func bytes() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= sizeLimit {
      let count = read(0, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { break }
    }
    throw FileError(path: "-", code: bytes.count > sizeLimit ? EFBIG : errno)
  }
}
