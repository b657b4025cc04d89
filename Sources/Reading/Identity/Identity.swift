import Glyphs
import Reports

/// Who reports on which year, and under what title.
///
/// The order of witnesses: title, `由…编制`, `现公布…`, signature, contact line, source line, file
/// name. The most frequent name or year proves nothing: plans speak of the next year.
struct Identity: Sendable {
  private(set) var title: String?
  private(set) var agency: String?
  private(set) var year: Int?
  /// The years in the labels of the tables.
  let labelYears: [LabelYear]

  init(document: Document, lines printed: [TextLine?], reader: SectionReader, path: String) {
    let isSimplified = printed.lazy.compactMap { $0 }.first?.isInSimplifiedDocument ?? true
    let lines = isSimplified ? printed : printed.map { $0?.simplified }
    labelYears = LabelYears.all(document)
    let opening = lines[..<reader.openingEnd].compactMap { $0 }
    takeTitle(opening.filter { $0.isAlone && !$0.isRuler }, printed)
    let opened = reader.opening.map(\.text).joined(separator: "\n")
    let preamble = isSimplified ? opened : HanFold.simplified(opened)
    lazy var file = TitleLine(HanFold.simplified(FileName.stem(path)))
    agency =
      agency ?? Witness.compiler(preamble) ?? Witness.announcement(preamble)
      ?? Witness.signature(lines) ?? Witness.contact(preamble) ?? Witness.source(lines)
      ?? file?.agency ?? FileName.agency(path)
    year =
      year ?? Witness.period(preamble) ?? labelYears.first { $0.offset == 0 }?.year
      ?? Witness.firstYear(reader, lines) ?? file?.year ?? YearText.first(in: FileName.stem(path))?
      .year
      ?? Witness.announcedYear(preamble) ?? Witness.signatureYear(lines).map { $0 - 1 }
    if !isSimplified { agency = agency.map { asPrinted($0, printed) } }
  }

  /// A name that was found in simplified text, in the characters that the document prints.
  private func asPrinted(_ name: String, _ lines: [TextLine?]) -> String {
    for line in lines.compactMap({ $0 }) {
      let text = String(scalars: line.text.unicodeScalars.filter { !ByteText.isSpace($0.value) })
      let simplified = HanFold.simplified(text)
      guard let range = simplified.range(ofText: name) else { continue }
      let start = simplified.unicodeScalars.distance(
        from: simplified.startIndex, to: range.lowerBound)
      return String(
        scalars:
          text.unicodeScalars.dropFirst(start).prefix(name.unicodeScalars.count))
    }
    return name
  }

  /// The title in one line, or over two or three short ones.
  private mutating func takeTitle(_ lines: [TextLine], _ printed: [TextLine?]) {
    let mentions = lines.map(\.mentionsReport)
    for length in 1...3 {
      for start in lines.indices
      where start + length <= lines.count && mentions[start..<start + length].contains(true) {
        let part = lines[start..<start + length]
        guard length == 1 || part.allSatisfy({ $0.characterCount <= 32 }),
          TitleLine.mayBe(part.flatMap(\.characters))
        else { continue }
        let text = part.map(\.text).joined()
        guard let found = TitleLine(text), length == 1 || adds(found, part.map(\.text)) else {
          continue
        }
        if found.agency == nil, length < 3, agencyMayStandAbove(start, lines) { continue }
        title = part.compactMap { printed[$0.row]?.text }.joined(separator: " ")
        agency = found.agency
        year = found.year
        return
      }
    }
  }

  /// Lines are one title only when the first is no title by itself.
  private func adds(_ found: TitleLine, _ parts: [String]) -> Bool {
    guard let first = parts.first, TitleLine(first) == nil else { return false }
    return found.agency != nil || parts.count == 3
  }

  private func agencyMayStandAbove(_ start: Int, _ lines: [TextLine]) -> Bool {
    start > 0 && AgencyName.accepted(lines[start - 1].text) != nil
  }
}
