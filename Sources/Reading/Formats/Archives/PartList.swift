/// The parts of an office document that one of its parts refers to.
final class PartList: MarkupListener {
  /// What kind of part it is, as a URI, its name by which the other refers to it, and the member.
  typealias Part = (kind: String, id: String, member: String)

  private let owner: String
  private var parts: [Part] = []

  private init(of owner: String) { self.owner = owner }

  /// - Parameter member: the part that refers to the others: `word/document.xml`.
  static func targets(of member: String, in archive: ZipArchive) -> [Part] {
    let slash = member.lastIndex(of: "/").map { member.index(after: $0) } ?? member.startIndex
    let list = PartList(of: member)
    guard let xml = archive.content("\(member[..<slash])_rels/\(member[slash...]).rels") else {
      return []
    }
    list.parse(xml)
    return list.parts
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard name == "Relationship", parts.count < Self.most, let id = attributes.text("Id"),
      let target = attributes.text("Target")
    else { return }
    parts.append(
      (attributes.text("Type") ?? "", id, ArchivePath.place(of: target, from: owner)))
  }

  private static let most = 1000
}
