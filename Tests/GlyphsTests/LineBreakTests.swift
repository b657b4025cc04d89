import Glyphs
import Testing

@Suite("Breaking lines")
struct LineBreakTests {
  static let samples = [
    "2024年，我局坚持以人民为中心，认真贯彻《中华人民共和国政府信息公开条例》，围绕教育改革发展重点工作。",
    "（一）主动公开。全年通过门户网站公开信息1,286条，其中政策文件14件，增长13.6%，收费66.4866万元。",
    "修订“主动公开基本目录”……——废止3件、修改2件（详见https://www.example.gov.cn/zwgk/2024/edu-2024.html）。",
    "　　《办法》：「一」『二』【三】〔四〕“五”‘六’！？；℃～·％…—。，、",
    "According to the Regulations (2019), \"open\" is the rule; 50 requests, e\u{301}tude.",
    "👨‍👩‍👧‍👦🇨🇳👍🏽很宽的字符", "", " ", "，，，，，，，，，", "（（（（（（（（", "……————……", "a  b   c    d",
  ]

  static func width(_ piece: Substring) -> Int {
    var piece = piece
    while let last = piece.last, last == " " || last == "\u{3000}" { piece.removeLast() }
    return CellWidth.columns(of: piece)
  }

  @Test("Pieces join to the input and fit, at every width", arguments: samples)
  func joinsAndFits(_ text: String) {
    for columns in 2...200 {
      for (first, hanging) in [(0, 0), (4, 0), (0, 6)] {
        let pieces = LineBreak.lines(
          of: text, columns: columns, firstIndent: first, hangingIndent: hanging)
        #expect(pieces.joined() == text)
        for (line, piece) in pieces.enumerated() {
          let room = max(2, columns - (line == 0 ? first : hanging))
          #expect(Self.width(piece) <= room, "\(columns): \(piece)")
          #expect(!piece.isEmpty || text.isEmpty)
        }
      }
    }
  }

  @Test("No line begins with a closing mark or ends with an opening one", arguments: 10...80)
  func kinsoku(_ columns: Int) {
    for text in Self.samples.prefix(3) {
      let pieces = LineBreak.lines(of: text, columns: columns)
      for piece in pieces.dropFirst() {
        #expect(!"，。、；：？！）》」』】〕”’％…—～·℃".contains(piece.first ?? "x"), "\(columns): \(piece)")
      }
      for piece in pieces.dropLast() {
        #expect(!"（《「『【〔“‘".contains(piece.last ?? "x"), "\(columns): \(piece)")
      }
    }
  }

  @Test(
    "A number stays with its unit, a doubled mark and a word stay whole",
    arguments: ["1,286条", "14件", "13.6%", "66.4866万元", "2024年", "……——", "edu-2024.html"], 16...60)
  func keepsTogether(_ unit: String, _ columns: Int) {
    let text = "公开信息其中全年共收到\(unit)，较上年增加，门户网站"
    let pieces = LineBreak.lines(of: text, columns: columns)
    #expect(pieces.filter { $0.contains(unit) }.count == 1, "\(pieces)")
  }

  @Test("A word wider than the line is cut, after what fits")
  func longWord() {
    let pieces = LineBreak.lines(of: "见https://www.example.gov.cn/zwgk。", columns: 10)
    #expect(pieces.map { CellWidth.columns(of: $0) <= 10 }.allSatisfy { $0 })
    #expect(pieces.last?.contains("k。") == true)
  }

  @Test("The page of the mock-up breaks where a printer would break it")
  func page() {
    let text = "（一）主动公开。全年通过门户网站公开信息1,286条，其中政策文件14件，政策解读22篇。"
    let pieces = LineBreak.lines(of: text, columns: 55, firstIndent: 4)
    #expect(pieces == ["（一）主动公开。全年通过门户网站公开信息1,286条，其", "中政策文件14件，政策解读22篇。"])
  }

  @Test("English breaks at its spaces, which stay at the line's end")
  func english() {
    #expect(
      LineBreak.lines(of: "the quick brown fox", columns: 9) == ["the quick ", "brown fox"])
    #expect(LineBreak.lines(of: "\"共三项\"目录", columns: 8) == ["\"共三项\"", "目录"])
  }

  @Test("Where not all rules can hold the weaker gives way")
  func weakerFirst() {
    #expect(LineBreak.lines(of: "根据第（一）项", columns: 6) == ["根据", "第", "（一）", "项"])
    #expect(LineBreak.lines(of: "约66.4866万元，", columns: 6) == ["约", "66.486", "6万", "元，"])
  }

  @Test("Pieces for others to fill lines with join to the input and end where a line may")
  func pieces() {
    #expect(
      LineBreak.pieces(of: "公开 1,286条，其中") == ["公", "开 ", "1,286条，", "其", "中"])
    for text in Self.samples { #expect(LineBreak.pieces(of: text).joined() == text) }
    #expect(LineBreak.pieces(of: "").joined() == "")
  }
}
