/// The lines of a text by their byte ranges, and what kind of line each is at a glance.
struct TextLines: Sendable {
  /// Byte ranges without the line's end.
  let ranges: [Range<Int>]
  /// What each line is made of.
  let kinds: [Kind]

  /// Whether any line is drawn from side to side.
  let hasDrawnRule: Bool

  /// The make of a line.
  enum Kind: Sendable, Hashable {
    case empty
    /// Ends a page (form feed); the rest of the line follows.
    case words
    /// A tab and then one cell, or nothing.
    case tabbedCell
    /// Two or more cells set apart by tabs.
    case tabs
    /// Cells set apart by `|`.
    case pipes
    /// Nothing but one `|`.
    case lonePipe
    /// Dashes, plus signs, bars: a line between rows.
    case rule
    /// Cells between drawn bars.
    case drawn
    /// A drawn line between rows.
    case drawnRule

    /// Whether a line has bars between or behind cells.
    var isBarred: Bool { self == .pipes || self == .lonePipe }
  }

  /// - Parameter ranges: the lines, without what stands before them.
  init(_ text: [UInt8], _ ranges: [Range<Int>]) {
    let hasBoxes = Self.hasBoxes(text)
    self.ranges = ranges
    kinds = ranges.map {
      (hasBoxes ? nil : Self.plainKind(text, $0)) ?? Self.kind(text, $0)
    }
    hasDrawnRule = hasBoxes && kinds.contains(.drawnRule)
  }

  /// How many lines apart the lines of a text are that has an empty line after each of its own, as
  /// where line ends were translated twice: 2, else 1.
  ///
  /// Only rows of marked cells are looked at: paragraphs may be set apart.
  var spacing: Int {
    var structured = 0
    for (at, kind) in kinds.enumerated() {
      if at % 2 == 1, kind != .empty { return 1 }
      switch kind {
      case .tabbedCell, .pipes, .lonePipe, .drawn, .drawnRule: structured += 1
      case .empty, .words, .tabs, .rule: break
      }
    }
    return structured >= Self.leastStructured ? 2 : 1
  }

  /// Every other line.
  init(everyOther lines: TextLines) {
    ranges = stride(from: 0, to: lines.ranges.count, by: 2).map { lines.ranges[$0] }
    kinds = stride(from: 0, to: lines.kinds.count, by: 2).map { lines.kinds[$0] }
    hasDrawnRule = lines.hasDrawnRule
  }

  /// Fewer than tables of a report have.
  private static let leastStructured = 12

  /// Where the lines of a text stand, without their ends.
  static func ranges(_ text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(text.count / 24)
    var carriage = ByteSearch.first(0x0D, in: text) ?? text.count
    var start = 0
    while start < text.count {
      var end = ByteSearch.first(0x0A, in: text, from: start) ?? text.count
      if carriage < start { carriage = ByteSearch.first(0x0D, in: text, from: start) ?? text.count }
      end = min(end, carriage)
      ranges.append(start..<end)
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return ranges
  }

  /// Whether any bar or stroke of a drawn box is there.
  private static func hasBoxes(_ text: [UInt8]) -> Bool {
    var next = ByteSearch.first(0xE2, in: text)
    while let at = next {
      if at + 1 < text.count, text[at + 1] == 0x94 || text[at + 1] == 0x95 { return true }
      next = ByteSearch.first(0xE2, in: text, from: at + 1)
    }
    return false
  }

  /// The kind of a line that begins with a word, but for space, tabs and bars, in a text without
  /// drawn boxes: most lines do. Nil for others.
  private static func plainKind(_ text: [UInt8], _ range: Range<Int>) -> Kind? {
    var word = range.lowerBound
    while word < range.upperBound {
      if text[word] == 0x20 || text[word] == 0x09 || text[word] == 0x7C {
        word += 1
      } else if text[word] == 0xE3, isWideSpace(text, word, range.upperBound) {
        word += 3
      } else {
        break
      }
    }
    if range.isEmpty { return .empty }
    guard word < range.upperBound, isWord(text, word) else { return nil }
    if ByteSearch.first(0x7C, in: text, range) != nil { return .pipes }
    guard let tab = ByteSearch.first(0x09, in: text, range) else { return .words }
    let isOnly = ByteSearch.first(0x09, in: text, tab + 1..<range.upperBound) == nil
    return isOnly && tab == range.lowerBound ? .tabbedCell : .tabs
  }

  /// Whether the space that Chinese paragraphs are indented with stands at a place.
  private static func isWideSpace(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x80
  }

  /// Whether what stands at a place is no space, no stroke and no mark of layout.
  private static func isWord(_ text: [UInt8], _ at: Int) -> Bool {
    let byte = text[at]
    if ByteText.leadsHan(byte) || ByteText.isPlain(byte) { return true }
    switch byte {
    case 0x2B, 0x2D, 0x3A, 0x3D, 0x7C: return false  // + - : = |
    case 0x21...0x7E: return true
    // Brackets and marks of full width.
    case 0xEF: return at + 1 < text.count && (text[at + 1] == 0xBC || text[at + 1] == 0xBD)
    default: return false
    }
  }

  private static func kind(_ text: [UInt8], _ range: Range<Int>) -> Kind {
    var tabs = 0
    var pipes = 0
    var bars = 0
    var strokes = 0
    var dashes = 0
    var crosses = 0
    var dashRun = 0
    var longestDashRun = 0
    var hasOther = false
    var endsPage = false
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if ByteText.leadsHan(byte) {
        hasOther = true
        dashRun = 0
        at = max(at + 3, HanRun.end(text, from: at, before: range.upperBound))
        continue
      }
      if ByteText.isPlain(byte) || byte == 0x20 {
        if byte != 0x20 { hasOther = true }
        dashRun = 0
        at += 1
        continue
      }
      dashRun = byte == 0x2D || byte == 0x3D ? dashRun + 1 : 0
      longestDashRun = max(longestDashRun, dashRun)
      switch byte {
      case 0x09: tabs += 1
      case 0x0C: endsPage = true
      case 0x7C: pipes += 1
      case 0x2D, 0x2B, 0x3D, 0x3A:  // - + = :
        dashes += 1
        if byte == 0x2B { crosses += 1 }
      case 0xE2:
        let (scalar, length) = ByteText.scalar(text, at)
        if scalar == 0x2502 || scalar == 0x2503 || scalar == 0x2551 {
          bars += 1
        } else if scalar >= 0x2500, scalar <= 0x257F {
          strokes += 1
        } else {
          hasOther = true
        }
        at += length
        continue
      default:
        let space = ByteText.spaceLength(text, at, range.upperBound)
        if space > 0 {
          at += space
          continue
        }
        hasOther = true
      }
      at += 1
    }
    if strokes > 0 { return !hasOther ? .drawnRule : .drawn }
    if bars > 0 { return .drawn }
    if !hasOther {
      if pipes == 1, tabs + dashes == 0 { return .lonePipe }
      if longestDashRun >= 3 || crosses >= 3 && crosses < dashes { return .rule }
      if pipes > 0 { return .pipes }
      if tabs > 0 { return dashes > 0 && tabs > 1 ? .tabs : .tabbedCell }
      return dashes > 0 || endsPage ? .words : .empty
    }
    if pipes > 0 { return .pipes }
    guard tabs > 0 else { return .words }
    return tabs == 1 && text[range.lowerBound] == 0x09 ? .tabbedCell : .tabs
  }
}
