import Glyphs

/// The sentences that names and numbers stand in: whose they may be, and where their clauses begin.
///
/// A count of another year, of a plan or of others than the agency has the words of this year's.
struct NamedScope: Sendable {
  private let document: Document
  /// The year reported on, where it is known.
  private let year: Int?

  init(_ document: Document, year: Int?) {
    self.document = document
    self.year = year
  }

  /// Whether the sentence that a number stands in may, up to it, tell of something else.
  func isForeign(_ number: NumberAtom) -> Bool {
    guard let sentence = sentence(upTo: Int(number.start), in: Int(number.piece)) else {
      return true
    }
    return isForeign(sentence)
  }

  /// Whether a label begins its clause, in a sentence that tells of nothing else up to there.
  ///
  /// - Parameter behind: Chinese characters between the label and the number.
  func begins(
    _ label: [UInt16], behind: Int, before number: NumberAtom, after headings: [[UInt16]]
  ) -> Bool {
    guard let place = place(of: label, behind, number),
      let sentence = sentence(upTo: place.at, in: place.piece), !isForeign(sentence)
    else { return false }
    let start = sentence.lastIndex { Self.clauseMarks.contains($0) }.map { $0 + 1 } ?? 0
    let clause = sentence[start...].compactMap {
      ByteText.isHan($0) ? UInt16(truncatingIfNeeded: HanFold.simplified($0)) : nil
    }
    return clause.allSatisfy(Self.ordinals.contains)
      || headings.contains { clause.suffix($0.count).elementsEqual($0) }
  }

  /// The first piece of a heading over what is told of another year or a plan.
  func firstForeignHeading(in pieces: Range<Int32>) -> Int32? {
    let marked = document.marked
    var index = Int(pieces.lowerBound)
    while index < min(Int(pieces.upperBound), marked.pieces.count) {
      let row = marked.rows[Int(marked.pieces[index].row)]
      var scalars: [UInt32] = []
      for piece in index..<max(index + 1, Int(row.end)) {
        append(marked.pieces[piece], to: &scalars)
        if scalars.count > Self.longestHeading { break }
      }
      if scalars.count <= Self.longestHeading, let last = scalars.last,
        !Self.sentenceMarks.contains(last), ByteText.digit(last) == nil,
        isForeign(scalars, orNoYear: false)
      {
        return Int32(index)
      }
      index = max(index + 1, Int(row.end))
    }
    return nil
  }

  private func append(_ piece: MarkedText.Piece, to scalars: inout [UInt32]) {
    var at = Int(piece.start)
    while at < Int(piece.end), scalars.count <= Self.longestHeading {
      let (scalar, length) = ByteText.scalar(document.marked.text, at)
      if !ByteText.isSpace(scalar) { scalars.append(scalar) }
      at += length
    }
  }

  private static let longestHeading = 30

  /// Where a label begins that stands some characters before a number; nil where it does not.
  private func place(
    of label: [UInt16], _ behind: Int, _ number: NumberAtom
  ) -> (piece: Int, at: Int)? {
    let marked = document.marked
    var piece = Int(number.piece)
    var at = Int(number.start)
    var passed = 0
    for _ in 0..<Self.reach {
      while at <= Int(marked.pieces[piece].start) {
        guard piece > 0 else { return nil }
        piece -= 1
        at = Int(marked.pieces[piece].end)
      }
      guard let (scalar, length) = ByteText.scalarBefore(marked.text, at) else { return nil }
      at -= length
      guard ByteText.isHan(scalar) else { continue }
      passed += 1
      if passed > behind {
        let folded = UInt16(truncatingIfNeeded: HanFold.simplified(scalar))
        guard folded == label[label.count - (passed - behind)] else { return nil }
      }
      if passed == behind + label.count { return (piece, at) }
    }
    return nil
  }

  /// What a sentence says before a byte, without space; nil where it has no near beginning.
  private func sentence(upTo end: Int, in piece: Int) -> [UInt32]? {
    let marked = document.marked
    var reversed: [UInt32] = []
    var piece = piece
    var at = end
    for _ in 0..<Self.reach {
      while at <= Int(marked.pieces[piece].start) {
        guard piece > 0 else { return reversed.reversed() }
        let row = marked.pieces[piece].row
        let before = marked.pieces[piece - 1]
        if before.row != row {
          guard isWrapped(before, before: Int(row)) else { return reversed.reversed() }
        } else if marked.rows[Int(row)].kind == .cells {
          reversed.append(Self.cellMark)
        }
        piece -= 1
        at = Int(before.end)
      }
      guard let (scalar, length) = ByteText.scalarBefore(marked.text, at) else {
        return reversed.reversed()
      }
      at -= length
      if Self.sentenceMarks.contains(scalar) { return reversed.reversed() }
      if !ByteText.isSpace(scalar) { reversed.append(scalar) }
    }
    return nil
  }

  /// Whether a line may go on in the next row: it is long and ends with a character or a comma.
  private func isWrapped(_ last: MarkedText.Piece, before row: Int) -> Bool {
    let marked = document.marked
    guard !last.isEmpty, row > 0, marked.rows[row - 1].kind == .words,
      marked.rows[row].kind == .words,
      let (scalar, _) = ByteText.scalarBefore(marked.text, Int(last.end))
    else { return false }
    let first = marked.pieces[Int(marked.rows[row - 1].first)]
    return last.end - first.start >= 60 && Self.goesOn(scalar)
  }

  private static func goesOn(_ scalar: UInt32) -> Bool {
    ByteText.isHan(scalar) && !units.contains(scalar) || commas.contains(scalar)
  }

  /// Characters that are looked back for the beginning of a sentence.
  private static let reach = 600
  private static let cellMark: UInt32 = 0x7C
  private static let sentenceMarks = HanSet(of: "。；;！？!?{}[]")
  private static let clauseMarks = HanSet(of: "，,：:=\"'“”|/>#*()（）【】／＞→-－")
  private static let commas = HanSet(of: "，、")
  private static let units = HanSet(of: "件条次个宗")
  /// Ordinals, and what the agency's own year is called by.
  private static let ordinals = HanSet(of: "一二三四五六七八九十本全年度")

  /// Whether words tell of another year, a plan or others than the agency.
  ///
  /// - Parameter orNoYear: whether any year may be another where the report's is not known.
  private func isForeign(_ sentence: [UInt32], orNoYear: Bool = true) -> Bool {
    let tellsYears = orNoYear || year != nil
    for at in sentence.indices {
      if tellsYears, sentence[at] == Self.yearMark, isOtherYear(sentence, at) { return true }
      guard Self.begins.contains(sentence[at]) else { continue }
      for word in Self.words where sentence[at...].starts(with: word) {
        // Names of the form's own: 上年结转, 上一年项目数量.
        let rest = sentence[(at + word.count)...].drop { $0 == Self.degree }
        if let next = rest.first, Self.ofTheForm.contains(next) { continue }
        return true
      }
    }
    return false
  }

  /// Whether a year stands before `年` that is not the one reported on; a date's is none.
  private func isOtherYear(_ sentence: [UInt32], _ at: Int) -> Bool {
    let digits = sentence[..<at].suffix(4)
    let values = digits.compactMap(ByteText.digit)
    guard values.count == 4 else {
      return digits.contains { Self.numerals.contains($0) }
    }
    if at + 1 < sentence.count, ByteText.digit(sentence[at + 1]) != nil { return false }
    return values.reduce(0) { $0 * 10 + $1 } != year
  }

  private static let yearMark: UInt32 = 0x5E74
  private static let degree: UInt32 = 0x5EA6
  private static let ofTheForm = HanSet(of: "结結项項")
  private static let numerals = HanSet(of: "〇零○")
  private static let begins = HanSet(words.compactMap(\.first).map { UInt16($0) })
  private static let words = [
    "上年", "上一年", "去年", "往年", "历年", "歷年", "前年", "近年", "明年", "累计", "累計", "计划", "計劃",
    "预计", "預計", "拟", "擬", "比", "全县", "全縣", "全市", "全区", "全區", "全省", "全镇", "全鎮",
    "全乡", "全鄉", "全系统", "下属", "下屬", "所属", "所屬", "各单位", "各單位",
  ].map { $0.unicodeScalars.map(\.value) }
}
