import Reports

/// Takes the prose of a report passage by passage and judges what it states.
struct ClaimFinder {
  private let report: Report
  private let judge: ClaimJudge
  private var reader: ProseReader
  private var buffer: [UInt8] = []
  private var pieces: [Piece] = []
  private var found: [Claim] = []

  /// A paragraph of a passage: where it stands, and where it begins in the joined text.
  private struct Piece {
    let section: Int
    let block: Int
    let start: Int
    let paragraph: Paragraph
  }

  /// More than this of one report's prose is not looked at; the longest real ones have 40 KB.
  private static let mostBytes = 1 << 20

  init(_ report: Report, isAggregate: Bool) {
    self.report = report
    judge = ClaimJudge(report)
    reader = ProseReader(report, isAggregate: isAggregate)
  }

  mutating func claims() -> [Claim] {
    var budget = Self.mostBytes
    for (number, section) in report.sections.enumerated() {
      // What is amiss and planned tells of single cases, of other years and of other agencies.
      if section.kind == .problems { continue }
      reader.enter(section.kind)
      for (index, block) in section.blocks.enumerated() {
        guard case .paragraph(let paragraph) = block else {
          flush()
          continue
        }
        if !goesOn(paragraph.text) { flush() }
        budget -= paragraph.text.utf8.count
        if budget < 0 { break }
        pieces.append(
          Piece(section: number, block: index, start: buffer.count, paragraph: paragraph))
        buffer += paragraph.text.utf8
      }
      flush()
    }
    return judge.consistentFees(found)
  }

  /// Whether a paragraph goes on in the next one: a page end cut its sentence in two.
  private func goesOn(_ next: String) -> Bool {
    guard let last = pieces.last, buffer.count >= 60 else { return false }
    return !endsSentence && !Self.beginsAnew(next)
      && !Self.isSubheading(last.paragraph.text)
  }

  /// Whether a paragraph is numbered and has no sentence in it.
  private static func isSubheading(_ text: String) -> Bool {
    beginsAnew(text) && !text.unicodeScalars.contains { "，。；,".unicodeScalars.contains($0) }
  }

  /// Whether the passage so far ends with a mark that ends a sentence, a clause or a bracket.
  private var endsSentence: Bool {
    guard buffer.count >= 3 else { return true }
    if let last = buffer.last, last < 0x80 { return ".!?;:)".utf8.contains(last) }
    let last = buffer.suffix(3)
    return Self.ends.contains { last.elementsEqual($0) }
  }

  private static let ends = "。！？；：”）".unicodeScalars.map { Array(String($0).utf8) }

  /// Whether a paragraph starts with a number, a bracket or a mark of a list.
  private static func beginsAnew(_ text: String) -> Bool {
    let start = text.unicodeScalars.prefix(2)
    guard let first = start.first else { return true }
    if "（(-•·●■◆*#①②③④⑤⑥".unicodeScalars.contains(first) { return true }
    return start.dropFirst().first.map { "、.．是)）".unicodeScalars.contains($0) } ?? false
  }

  private mutating func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      pieces.removeAll(keepingCapacity: true)
    }
    if pieces.isEmpty { return }
    buffer.withUnsafeBufferPointer { reader.read($0) }
    for draft in reader.drafts {
      guard let piece = pieces.last(where: { $0.start <= draft.range.lowerBound }) else { continue }
      let length = piece.paragraph.text.utf8.count
      let range =
        draft.range.lowerBound - piece.start..<min(draft.range.upperBound - piece.start, length)
      found.append(
        judge.claim(
          draft, quote: quote(draft),
          at: Claim.Place(
            section: piece.section, block: piece.block, range: range, line: piece.paragraph.line)))
    }
  }

  /// The words of a draft, cut to what a line of a list can hold.
  private func quote(_ draft: ClaimDraft) -> String {
    var from = max(draft.quote.lowerBound, draft.quote.upperBound - Self.longestQuote)
    while from < draft.quote.upperBound, buffer[from] & 0xC0 == 0x80 { from += 1 }
    return String(decoding: buffer[from..<draft.quote.upperBound], as: UTF8.self)
  }

  /// Bytes of UTF-8: 80 Chinese characters.
  private static let longestQuote = 240
}
