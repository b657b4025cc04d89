/// The names of an archive's members, as its other members refer to them.
enum ArchivePath {
  /// The name that a reference leads to: `%E4%B8%80.xhtml`, `../a.xhtml`, `/Doc_0/Document.xml`.
  ///
  /// - Parameter member: the one in which the reference stands.
  static func place(of reference: String, from member: String) -> String {
    let folder =
      reference.hasPrefix("/") ? "" : member.lastIndex(of: "/").map { member[...$0] } ?? ""
    let address = reference.prefix { $0 != "#" }
    var parts: [String] = []
    for part in (folder + PercentText.decoded(address)).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
