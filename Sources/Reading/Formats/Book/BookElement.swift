/// A tag of a book's lists, by the attributes that it has.
struct BookElement {
  private var attributes: [String: String] = [:]

  /// The value of an attribute.
  subscript(name: String) -> String? { attributes[name] }

  /// All elements of a name, with a prefix or without, in order; at most as many as pages are read.
  static func all(_ name: String, in text: [UInt8]) -> [BookElement] {
    let wanted = Array(name.utf8)
    var result: [BookElement] = []
    var at = 0
    while result.count < most, let start = ByteSearch.first(0x3C, in: text, from: at) {
      let end = ByteSearch.first(0x3E, in: text, from: start) ?? text.count
      at = end
      let tag = text[start + 1..<max(start + 1, end)]
      let title = tag.prefix { $0 > 0x20 && $0 != 0x2F }
      let local = title.lastIndex(of: 0x3A).map { title[($0 + 1)...] } ?? title
      if local.elementsEqual(wanted) {
        result.append(BookElement(text, title.endIndex..<tag.endIndex))
      }
    }
    return result
  }

  private static let most = 1000
  private static let mostAttributes = 16

  /// - Parameter range: what stands between a tag's name and its end.
  private init(_ text: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while attributes.count < Self.mostAttributes,
      let equals = ByteSearch.first(0x3D, in: text, at..<range.upperBound),
      let open = text[equals..<range.upperBound].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = ByteSearch.first(text[open], in: text, open + 1..<range.upperBound)
    {
      let name = ByteText.trimmed(text, at..<equals)
      attributes[String(decoding: text[name], as: UTF8.self)] = String(
        decoding: MarkupEntities.decoded(text, open + 1..<close), as: UTF8.self)
      at = close + 1
    }
  }
}
