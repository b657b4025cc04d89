import Glyphs
import Reports

/// Who reports on which year, and under what title.
///
/// The order of witnesses: title, the line below it, letterhead, `由…编制`, `现公布…`, signature, contact line,
/// `为做好…工作`, source line, the way to the page, file name, what the first sentences tell of. The most
/// frequent name or year proves nothing: plans speak of the next year.
struct Identity: Sendable {
  private(set) var title: String?
  private(set) var agency: String?
  private(set) var year: Int?
  /// The years in the labels of the tables.
  let labelYears: [LabelYear]
  /// Whether a title or the text before the first section says that this is an annual report.
  private(set) var tellsOfReport = false
  /// Whether a title tells who reports on which year.
  private(set) var isTitled = false
  /// The last row of the title.
  private var lastOfTitle: Int?

  init(document: Document, lines printed: [TextLine?], reader: SectionReader, path: String) {
    let isSimplified = printed.lazy.compactMap { $0 }.first?.isInSimplifiedDocument ?? true
    let lines =
      isSimplified
      ? printed : printed.map { $0.map { $0.with(Self.simplified($0.text)) } }
    labelYears = LabelYears.all(document)
    // Who puts no text before the first section says there what others say before it.
    lazy var opening = Self.text(reader.opening, isSimplified)
    lazy var beginning = Self.text(reader.beginning, isSimplified)
    lazy var openingSentences = Sentences(opening)
    lazy var beginningSentences = Sentences(beginning)
    lazy var file = TitleLine(HanFold.simplified(FileName.stem(path)))
    lazy var period = YearWitness.period(opening) ?? YearWitness.period(beginning)
    lazy var announcement = [opening, beginning].contains(where: YearWitness.announces)
    let labelled = labelYears.first { $0.offset == 0 }?.year
    let head = lines[..<reader.openingEnd].compactMap { $0 }
    takeTitle(head.filter { $0.isAlone && !$0.isRuler }, printed) { period ?? labelled }
    agency = agency.map { wholeName($0, head, document.marked.text) }
    isTitled = agency != nil && year != nil
    lazy var table = HeadTable(document, rows: reader.openingEnd)
    if title == nil { takeTitle(of: table) }
    let end = lastOfTitle
    agency =
      agency
      ?? Self.first([
        { AgencyWitness.byline(lines, below: end) },
        { AgencyWitness.letterhead(lines) },
        { AgencyWitness.reporter(openingSentences) },
        { AgencyWitness.reporter(beginningSentences) },
        { AgencyWitness.signature(lines) },
        { AgencyWitness.contact(openingSentences) },
        { AgencyWitness.contact(beginningSentences) },
        { AgencyWitness.worker(openingSentences) },
        { table.publisher },
        { AgencyWitness.source(lines) },
        { AgencyWitness.way(lines) },
        { file?.agency },
        { FileName.agency(path) },
        {
          AgencySubject.name(
            [openingSentences.texts, beginningSentences.texts], in: document.marked.text)
        },
        { AgencyWitness.lastName(lines) },
      ])
    year =
      year
      ?? Self.first([
        { period },
        { labelled },
        { YearWitness.closingYear(opening) ?? YearWitness.closingYear(beginning) },
        { YearWitness.firstYear(reader.beginning) },
        { file?.year },
        { FileName.year(path) },
        { YearWitness.announcedYear(opening) ?? YearWitness.announcedYear(beginning) },
        { YearWitness.narratedYear(reader.opening + reader.beginning) },
        { YearWitness.signatureYear(lines).map { $0 - 1 } },
      ])
    tellsOfReport = title != nil || announcement
    if !isSimplified { agency = agency.map { asPrinted($0, printed) } }
  }

  /// What the first witness says that says anything.
  private static func first<Value>(_ witnesses: [() -> Value?]) -> Value? {
    witnesses.lazy.compactMap { $0() }.first
  }

  /// A name that was found in simplified text, in the characters that the document prints.
  private func asPrinted(_ name: String, _ lines: [TextLine?]) -> String {
    for line in lines.compactMap({ $0 }) {
      let text = String(
        scalars: Pinyin.removed(from: line.text).unicodeScalars.filter {
          !ByteText.isSpace($0.value)
        })
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

  private static func text(_ paragraphs: [Paragraph], _ isSimplified: Bool) -> String {
    var text = ""
    for paragraph in paragraphs {
      if !text.isEmpty, !isOpen(text) { text += "\n" }
      text += paragraph.text
    }
    return isSimplified ? text : simplified(text)
  }

  private static func simplified(_ text: String) -> String {
    HanFold.simplified(Pinyin.removed(from: text))
  }

  /// Whether a text ends in the middle of a sentence that its page breaks.
  private static func isOpen(_ text: String) -> Bool {
    let last = text.unicodeScalars.suffix(mostOfSentence)
    guard let end = last.last, ByteText.isHan(end.value) else { return false }
    return last.last(where: marks.contains) == "，"
  }

  private static let mostOfSentence = 60
  private static let marks = HanSet(of: "，。；：\n")

  /// A title and the lines that it takes.
  typealias Titled = (title: TitleLine, part: ArraySlice<TextLine>)

  /// The title in one line, or over two to four short ones: the first of those that tell most.
  ///
  /// Pages list the reports of other years beside; of titles of several years that of the year which
  /// `stated` gives counts, else that which comes most often.
  private mutating func takeTitle(
    _ lines: [TextLine], _ printed: [TextLine?], stated: () -> Int?
  ) {
    var found = Self.titles(lines)
    if found.isEmpty { found = Self.tornTitles(lines) }
    guard let most = found.map(\.title.weight).max() else { return }
    var best = found.filter { $0.title.weight == most }
    let years = best.compactMap(\.title.year)
    if Set(years).count > 1 {
      let counts = Dictionary(grouping: years) { $0 }.mapValues(\.count)
      let frequent = years.reversed().max { counts[$0, default: 0] < counts[$1, default: 0] }
      let year = stated().flatMap { counts[$0] == nil ? nil : $0 } ?? frequent
      best = best.filter { $0.title.year == year }
    }
    // A site puts its own name before the title that it gives a page: the name right before the year
    // is the reporter's.
    let named = best.filter { title, part in title.agency.map { adjoins($0, part) } ?? false }
    if !named.isEmpty { best = named }
    guard let chosen = best.first else { return }
    title = chosen.part.compactMap { printed[$0.row]?.text }.joined(separator: " ")
    lastOfTitle = chosen.part.last?.row
    agency = chosen.title.agency
    year = chosen.title.year
  }

  /// Whether a name stands right before a year in lines that make a title.
  private func adjoins(_ name: String, _ part: ArraySlice<TextLine>) -> Bool {
    let text = part.map(\.text).joined()
    guard let range = text.range(ofText: name) else { return false }
    return YearText.leading(String(text[range.upperBound...].prefix(10)))
      .map { text[range.upperBound...].hasPrefix($0.text) } ?? false
  }

  /// The title in a table of facts about the page.
  private mutating func takeTitle(of table: HeadTable) {
    for text in table.texts {
      guard let found = TitleLine(torn: text) else { continue }
      (title, agency, year) = (text, found.agency, found.year)
      return
    }
  }

  /// More lines than pages have before a report that speak of one.
  private static let mostTitles = 600

  /// All that stands for a title in some lines, each in as few of them as do.
  static func titles(_ lines: [TextLine]) -> [Titled] {
    let mentions = lines.map(\.mentionsReport)
    var found: [Titled] = []
    var left = Self.mostTitles
    for length in 1...4 {
      for start in lines.indices
      where start + length <= lines.count && mentions[start..<start + length].contains(true) {
        left -= 1
        if left < 0 { return found }
        let part = lines[start..<start + length]
        guard length == 1 || part.allSatisfy({ $0.characterCount <= (length == 4 ? 12 : 32) }),
          TitleLine.mayBe(part.flatMap(\.characters))
        else { continue }
        let texts = part.map(\.text)
        if length > 1, texts.contains(where: TitleLine.isFurniture) { continue }
        guard let title = TitleLine(texts.joined()), length == 1 || adds(title, texts) else {
          continue
        }
        found.append((title, part))
      }
    }
    return found
  }

  /// What stands for a title where no line is one; its last characters may be on the next.
  private static func tornTitles(_ lines: [TextLine]) -> [Titled] {
    for (at, line) in lines.enumerated().prefix(mostTitles)
    where line.characterCount <= mostOfTorn && TitleLine.mayBeTorn(line.characters) {
      guard let title = TitleLine(torn: line.text) else { continue }
      if at + 1 < lines.count, lines[at + 1].characterCount <= mostOfRest,
        let whole = TitleLine(line.text + lines[at + 1].text), whole.weight == title.weight
      {
        return [(whole, lines[at...at + 1])]
      }
      return [(title, lines[at...at])]
    }
    return []
  }

  /// A name with its beginning on the line above the title, where the document has it whole elsewhere
  /// or the line is such a beginning.
  private func wholeName(_ name: String, _ head: [TextLine], _ text: [UInt8]) -> String {
    guard let last = lastOfTitle, let title = head.firstIndex(where: { $0.row == last }), title > 0,
      head[title - 1].isAlone, head[title - 1].characterCount <= Self.mostOfRest * 4,
      let whole = AgencyName.accepted(head[title - 1].text + name, isCertain: true),
      whole != name, whole.hasSuffix(name),
      ByteSearch.first(Array(whole.utf8), in: text) != nil
        || head[title - 1].row + 1 == last
          && AgencyName.isRest(name, of: head[title - 1].text)
    else { return name }
    return whole
  }

  /// Characters of a title that are left for a line of their own.
  private static let mostOfRest = 5
  /// Characters of a title and of what a page has on the same line.
  private static let mostOfTorn = 60

  /// Lines are one title only when the first is no title by itself.
  private static func adds(_ found: TitleLine, _ parts: [String]) -> Bool {
    // What names the agency by itself needs nothing from the lines of a page around it.
    guard let first = parts.first, TitleLine(first) == nil,
      !parts.contains(where: { TitleLine($0)?.agency != nil })
    else { return false }
    return found.agency != nil || parts.count >= 3
  }
}
