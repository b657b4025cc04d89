import Glyphs

/// What pages put around the titles of their papers: the name of the field or column that they stand
/// in, brackets with marks, numbers of documents, the site.
enum TitleFurniture {
  /// A title without marks in brackets before it, `【图解】某局2021年…`, and without `《》` around the whole.
  static func withoutBrackets(_ text: String) -> String {
    // Hardly any title begins so, and it is asked of many lines.
    guard let first = text.unicodeScalars.first, openings.contains(first) else { return text }
    var text = String(text.drop(while: \.isWhitespace))
    if text.first == "《", text.last == "》" { text = String(text.dropFirst().dropLast()) }
    while let mark = brackets.first(where: { text.first == $0.open }),
      let end = text.prefix(mostInBrackets).firstIndex(of: mark.close)
    {
      let inside = String(text[..<end].dropFirst())
      // The date of a page is no year of a report, but a year may be, and a name is one.
      guard AgencyName.accepted(inside) == nil, inside.has("日") || YearText.first(in: inside) == nil
      else { break }
      text = String(text[end...].dropFirst().drop(while: \.isWhitespace))
    }
    return text
  }

  /// What stands before the subject of a title without the words that lead to the name, and the name
  /// without that of its site: `标题某局`, `关于公布某局`, `某字〔2022〕3号某局`, `某县人民政府门户网站某局`.
  static func withoutWords(_ text: String) -> String {
    var name = text
    if let end = name.range(ofText: "号"), name[..<end.lowerBound].contains(where: numbers.contains)
    {
      name = String(name[end.upperBound...])
    }
    while let first = name.unicodeScalars.first, leads.contains(first),
      let word = words.first(where: name.hasPrefix)
    {
      name = String(name.dropFirst(word.count).drop { $0.isASCII && $0.isNumber || $0 == "|" })
    }
    if let site = name.range(ofText: "网站") {
      let behind = name[site.upperBound...]
      name = String(behind.isEmpty ? name[..<site.lowerBound] : behind)
      if behind.isEmpty, name.hasSuffix("门户") { name.removeLast(2) }
    }
    return name
  }

  private static let brackets: [(open: Character, close: Character)] = [
    ("【", "】"), ("[", "]"), ("［", "］"), ("(", ")"), ("（", "）"),
  ]
  private static let openings = HanSet(of: " 　【[［(（《")
  /// Characters of such a mark and its brackets.
  private static let mostInBrackets = 16
  private static let numbers: Set<Character> = ["〔", "［", "[", "﹝"]
  /// Names of fields and columns; longer ones first.
  private static let words = [
    "原标题", "信息标题", "文件标题", "公文标题", "标题", "信息名称", "文件名称", "公文名称", "名称", "题名", "主题",
    "一张图读懂", "一图读懂", "图解", "图说", "当前栏目", "年报", "公示", "公告", "附件", "关于公布", "关于发布", "关于报送", "关于",
    "现将", "现公布", "学年",
  ]
  private static let leads = HanSet(of: String(words.compactMap(\.first)))
}
