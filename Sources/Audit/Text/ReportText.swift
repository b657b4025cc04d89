import Glyphs
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
  private let places: [[Int]]

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
    var units: [UInt16] = []
    var parts: [Part] = []
    units.reserveCapacity(6000)
    func add(_ paragraph: Paragraph, _ section: SectionKind?) {
      guard units.count < Self.limit else { return }
      let start = units.count
      Self.fold(paragraph.text, into: &units)
      parts.append(Part(section: section, range: start..<units.count, line: paragraph.line))
      units.append(Self.lineBreak)
    }
    for paragraph in report.preamble { add(paragraph, nil) }
    for section in report.sections {
      for case .paragraph(let paragraph) in section.blocks { add(paragraph, section.kind) }
    }
    self.units = units
    self.parts = parts
    places = PhraseTable.shared.places(in: units)
  }

  static let lineBreak: UInt16 = 0x0A
  static let fullStop: UInt16 = 0x3002

  /// A text as the units are folded.
  static func folded(_ text: String) -> [UInt16] {
    var units: [UInt16] = []
    fold(text, into: &units)
    return units
  }

  private static func fold(_ text: String, into units: inout [UInt16]) {
    let flat = HanFold.flat
    var endsNumber = false
    for unit in text.utf16 {
      if isSpace(unit) {
        endsNumber = units.last.map(isDigit) ?? false
        continue
      }
      // 2024-01-31 10:30 is no 3110.
      if endsNumber, isDigit(unit) { units.append(0x20) }
      endsNumber = false
      switch unit {
      case 0xFF01...0xFF5E: units.append(unit - 0xFEE0)
      case UInt16(HanFold.first)...UInt16(HanFold.last):
        units.append(flat[Int(unit) - Int(HanFold.first)])
      default: units.append(unit)
      }
    }
  }
}

extension ReportText {
  private static func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D || unit == 0xA0 || unit == 0x3000
  }

  private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  /// The places of a phrase, in order.
  func places(of phrase: Phrase) -> [Int] { places[phrase.rawValue] }

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

  /// The sentence around a place.
  func sentence(around place: Int) -> Range<Int> {
    var start = place
    while start > 0, !isEnd(units[start - 1]) { start -= 1 }
    var end = place
    while end < units.count, !isEnd(units[end]) { end += 1 }
    return start..<end
  }

  private func isEnd(_ unit: UInt16) -> Bool {
    unit == Self.lineBreak || unit == Self.fullStop || unit == 0x3B
  }

  /// A stretch as text.
  func string(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

  /// Whether a stretch has a digit.
  func hasDigit(_ range: Range<Int>) -> Bool {
    units[range].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
