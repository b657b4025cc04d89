import Reports

/// The text of a report as rules search it: simplified, narrow, all in one, without spaces but
/// between numbers.
///
/// Made once for each report, in one pass; bounded, for a report may be anything.
struct ReportText: Sendable {
  /// UTF-16 units; every paragraph is followed by a line break.
  let units: [UInt16]
  /// The paragraphs in order, those before the first section too.
  let parts: [Part]
  private let places: PhrasePlaces

  /// A paragraph.
  struct Part: Sendable {
    /// Its section; nil before the first.
    let section: SectionKind?
    /// Its place in `units`.
    let range: Range<Int>
    /// Line of the document, from 1.
    let line: Int
  }

  /// The most units that are looked at; no report is near it.
  private static let limit = 200_000

  init(_ report: Report) {
    var room = 0
    Self.visit(report) { paragraph, _ in room += paragraph.text.utf8.count + 1 }
    var parts: [Part] = []
    units = [UInt16](unsafeUninitializedCapacity: room) { target, count in
      var folding = TextFolding(to: target)
      Self.visit(report) { paragraph, section in
        guard folding.count < Self.limit else { return }
        let start = folding.count
        folding.add(paragraph.text)
        parts.append(Part(section: section, range: start..<folding.count, line: paragraph.line))
        folding.add(Self.lineBreak)
      }
      count = folding.count
    }
    self.parts = parts
    places = PhraseTable.shared.places(in: units)
  }

  /// A text by itself, in which no phrases are looked for.
  init(words text: String) {
    units = Self.folded(text)
    parts = []
    places = .none
  }

  private static func visit(_ report: Report, _ body: (Paragraph, SectionKind?) -> Void) {
    for paragraph in report.preamble { body(paragraph, nil) }
    for section in report.sections {
      for case .paragraph(let paragraph) in section.blocks { body(paragraph, section.kind) }
    }
  }

  static let lineBreak: UInt16 = 0x0A
  static let fullStop: UInt16 = 0x3002
  private static let semicolon: UInt16 = 0x3B

  /// A text as the units are folded.
  static func folded(_ text: String) -> [UInt16] { TextFolding.units(of: text) }
}

extension ReportText {
  /// The places of a phrase, in order.
  func places(of phrase: Phrase) -> ArraySlice<Int> { places[phrase] }

  /// The places of a phrase in a section, or before the first.
  func places(of phrase: Phrase, in section: SectionKind?) -> [Int] {
    places(of: phrase).filter { part(at: $0)?.section == section }
  }

  /// Whether a phrase stands anywhere.
  func has(_ phrase: Phrase) -> Bool { !places(of: phrase).isEmpty }

  /// Whether a section has a phrase.
  func has(_ phrase: Phrase, in section: SectionKind?) -> Bool {
    places(of: phrase).contains { part(at: $0)?.section == section }
  }

  /// Whether what stands before the first section says that the report speaks for other agencies too:
  /// 汇总 of data, or a report that 涵盖 six sections, alone does not.
  var speaksForOthers: Bool {
    has(.aggregate, in: nil)
      || places(of: .gathers, in: nil).contains { place in
        let sentence = sentence(around: place)
        return places(of: .otherAgencies).contains(where: sentence.contains)
      }
  }

  /// The paragraph around a place.
  func part(at place: Int) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].range.upperBound < place { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].range.lowerBound <= place ? parts[low] : nil
  }

  /// The sentence around a place; a semicolon ends one as well.
  func sentence(around place: Int) -> Range<Int> {
    stretch(around: place) { Self.isEnd($0) || $0 == Self.semicolon }
  }

  /// The sentence around a place, with all its parts that semicolons join.
  func joinedSentence(around place: Int) -> Range<Int> {
    stretch(around: place, between: Self.isEnd)
  }

  private func stretch(around place: Int, between isEnd: (UInt16) -> Bool) -> Range<Int> {
    var start = place
    while start > 0, !isEnd(units[start - 1]) { start -= 1 }
    var end = place
    while end < units.count, !isEnd(units[end]) { end += 1 }
    return start..<end
  }

  private static func isEnd(_ unit: UInt16) -> Bool { unit == lineBreak || unit == fullStop }

  /// A stretch as text.
  func string(_ range: Range<Int>) -> String { Self.string(units[range]) }

  /// Folded units as text; decoding them as UTF-16 takes twenty times as long.
  static func string(_ units: ArraySlice<UInt16>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count * 3)
    for unit in units {
      switch unit {
      case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: unit))
      case 0xD800...0xDFFF: return String(decoding: units, as: UTF16.self)
      default:
        if unit < 0x800 {
          bytes.append(0xC0 | UInt8(truncatingIfNeeded: unit >> 6))
        } else {
          bytes.append(0xE0 | UInt8(truncatingIfNeeded: unit >> 12))
          bytes.append(0x80 | UInt8(truncatingIfNeeded: unit >> 6 & 0x3F))
        }
        bytes.append(0x80 | UInt8(truncatingIfNeeded: unit & 0x3F))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a stretch has a digit.
  func hasDigit(_ range: Range<Int>) -> Bool {
    units[range].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
