import Glibc

/// The name of a folder for the title: its last part, also where it is given as `.`.
enum FolderName {
  static func of(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    let name = String(cString: real).split(separator: "/").last
    return name.map(String.init) ?? "/"
  }
}
