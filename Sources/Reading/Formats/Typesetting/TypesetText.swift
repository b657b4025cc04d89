/// Tables as LaTeX writes them, and as programs that recognise pages do: cells between `&`, rows that
/// end with `\\`.
struct TypesetText: ~Copyable {
  private let text: [UInt8]
  private var result: [UInt8] = []
  private var at = 0
  private var isInTable = false
  /// Line ends inside of a row, which come behind it: lines keep their number.
  private var lineEnds = 0
  /// What comes behind each brace that is open.
  private var braces: [Behind] = []

  private enum Behind {
    case columns(Int)
    /// A group that is not printed.
    case otherGroup
  }

  /// The text with its rows as lines and its cells between tabs; nil where it has no such tables.
  static func writtenOut(_ text: [UInt8]) -> [UInt8]? {
    guard ByteSearch.first(begin, in: text) != nil, ByteSearch.has(0x26, times: 24, in: text)
    else { return nil }
    var typeset = TypesetText(text)
    typeset.write()
    return typeset.result
  }

  /// The same for a whole document of LaTeX; nil for all else, where such tables may be but a part.
  static func document(_ text: [UInt8]) -> [UInt8]? {
    ByteSearch.first(beginDocument, in: text) == nil ? nil : writtenOut(text)
  }

  private static let beginDocument = Array("\\begin{document}".utf8)
  private static let longDash = Array("---".utf8)
  private static let begin = Array("\\begin{".utf8)

  private init(_ text: [UInt8]) {
    self.text = text
    result.reserveCapacity(text.count)
  }

  private mutating func write() {
    while at < text.count {
      let byte = text[at]
      switch byte {
      case 0x5C: command()
      case 0x25:  // %
        while at < text.count, text[at] != 0x0A { at += 1 }
      case 0x7B:
        braces.append(.columns(0))
        at += 1
      case 0x7D:
        at += 1
        switch braces.popLast() {
        case .columns(let count): result.append(contentsOf: repeatElement(0x09, count: count))
        case .otherGroup: _ = argument()
        case nil: break
        }
      case 0x26 where isInTable:
        result.append(0x09)
        at += 1
      case 0x2D where isInTable && text[at...].starts(with: Self.longDash):
        // `---` is how a dash of full width is written.
        result += Array("—".utf8)
        at += Self.longDash.count
      case 0x0A where isInTable:
        lineEnds += 1
        result.append(0x20)
        at += 1
      default:
        result.append(byte == 0x7E || byte == 0x24 || byte == 0x09 ? 0x20 : byte)
        at += 1
      }
    }
    endRow()
  }

  private mutating func command() {
    let start = at + 1
    at = start
    while at < text.count, ByteText.isLetter(text[at]) { at += 1 }
    guard at > start else {
      at = min(text.count, start + 1)
      guard at > start else { return }
      if text[start] == 0x5C {
        skipArguments(of: [0x5B])
        if isInTable { endRow() } else { result.append(0x20) }
      } else {
        result.append(text[start])
      }
      return
    }
    let name = String(decoding: text[start..<at], as: UTF8.self)
    switch name {
    case "begin", "end":
      let environment = argument().map { String(decoding: text[$0], as: UTF8.self) } ?? ""
      if name == "begin" { skipArguments(of: [0x5B, 0x7B]) }
      if Self.tables.contains(environment) {
        endRow()
        isInTable = name == "begin"
      }
    case "multicolumn":
      let columns = argument().flatMap { Int(String(decoding: text[$0], as: UTF8.self)) } ?? 1
      _ = argument()
      open(followedBy: .columns(min(max(columns, 1), Self.mostColumns) - 1))
    // What is printed, and what outlines of a PDF show.
    case "texorpdfstring": open(followedBy: .otherGroup)
    case "multirow":
      skipArguments(of: [0x5B])
      _ = argument()
      skipArguments(of: [0x5B])
      _ = argument()
    case "tabularnewline": endRow()
    case let name where Self.silent.contains(name): skipArguments(of: [0x28, 0x5B, 0x7B])
    case "hypertarget": _ = argument()
    default: break
    }
    if !name.isEmpty, at < text.count, text[at] == 0x20 { at += 1 }
  }

  /// More columns than a form has.
  private static let mostColumns = 32
  private static let tables: Set = [
    "tabular", "tabular*", "tabularx", "tabulary", "longtable", "longtabu", "tabu", "array", "tblr",
    "longtblr", "supertabular", "xltabular",
  ]
  /// Commands of which nothing is printed.
  private static let silent: Set = [
    "hline", "cline", "cmidrule", "noalign", "toprule", "midrule", "bottomrule", "hspace", "vspace",
    "setlength", "label", "rule", "documentclass", "usepackage", "caption", "arraystretch",
    "renewcommand", "addlinespace", "endhead", "endfirsthead", "endfoot", "endlastfoot",
    "specialrule",
  ]

  /// Passes over a group in braces and returns what it holds; nil where none follows.
  private mutating func argument() -> Range<Int>? {
    guard at < text.count, text[at] == 0x7B, let end = groupEnd() else { return nil }
    let range = at + 1..<end
    at = end + 1
    return range
  }

  private mutating func skipArguments(of openings: [UInt8]) {
    while at < text.count, openings.contains(text[at]), let end = groupEnd() { at = end + 1 }
  }

  /// Where the group that opens here closes, on what a command takes at most.
  private func groupEnd() -> Int? {
    let opening = text[at]
    let closing: UInt8 = opening == 0x28 ? 0x29 : opening + 2
    var depth = 0
    for place in at..<min(text.count, at + Self.longest) {
      if text[place] == opening { depth += 1 }
      if text[place] == closing { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  private static let longest = 512

  /// Opens the group that follows.
  private mutating func open(followedBy behind: Behind) {
    guard at < text.count, text[at] == 0x7B, braces.count < Self.mostBraces else { return }
    braces.append(behind)
    at += 1
  }

  private static let mostBraces = 10_000

  private mutating func endRow() {
    result.append(contentsOf: repeatElement(0x0A, count: max(1, lineEnds)))
    lineEnds = 0
  }
}
