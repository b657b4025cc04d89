/// The one document that someone packed into an archive: a page with its images, a text saved as a
/// folder.
enum EnclosedDocument {
  /// The member that holds it; nil where there is none, or more than one lies as near to the top.
  static func member(of archive: ZipArchive) -> String? {
    let found = archive.names.filter(isDocument)
    guard let least = found.map(depth).min() else { return nil }
    let top = found.filter { depth($0) == least }
    return top.count == 1 ? top[0] : nil
  }

  /// How many documents are in an archive.
  static func count(in archive: ZipArchive) -> Int { archive.names.count(where: isDocument) }

  private static func depth(_ name: String) -> Int { name.utf8.count { $0 == 0x2F } }

  private static func isDocument(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    guard !name.hasPrefix("__MACOSX/"), !last.hasPrefix("."), let dot = last.lastIndex(of: ".")
    else { return false }
    return endings.contains(last[last.index(after: dot)...].lowercased())
  }

  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "shtml", "mht", "mhtml", "txt", "md", "csv", "tsv", "rtf", "doc",
    "docx",
    "wps", "odt", "ods", "xls", "xlsx", "et", "pdf", "ofd", "epub",
  ]
}
