import Glyphs

/// A document as the aligner sees it: its Chinese characters, folded, and its numbers.
struct AtomStream: Sendable {
  /// Chinese characters in order, simplified.
  let characters: [UInt16]
  /// The piece that each character stands in.
  let characterPieces: [Int32]
  /// For each row, how many characters stand before it.
  let rowStarts: [Int32]
  /// Numbers in order.
  let numbers: [NumberAtom]
  /// Whether simplifying changed no character.
  let isSimplified: Bool
  /// Whether dashes in lines of words only set apart what stands between them.
  let dashesSeparate: Bool
  /// Pieces behind labels that count the rows.
  let lineCounters: Set<Int>

  /// - Parameter inSentences: whether numbers in sentences count as well.
  init(_ marked: borrowing MarkedText, inSentences: Bool = false) {
    var builder = Builder(capacity: marked.text.count / 3, inSentences: inSentences)
    let counters = Counters(marked)
    lineCounters = counters.behindLabels
    dashesSeparate = WholeCell.dashesSeparate(in: marked)
    var rowStarts: [Int32] = []
    rowStarts.reserveCapacity(marked.rows.count)
    var next = 0
    for row in marked.rows {
      while next < Int(row.first) {
        if !counters.isCounter(next, of: marked) {
          builder.add(next, of: marked, dashesSeparate: dashesSeparate)
        }
        next += 1
      }
      rowStarts.append(Int32(truncatingIfNeeded: builder.characters.count))
    }
    for index in next..<max(next, marked.pieces.count) where !counters.isCounter(index, of: marked)
    {
      builder.add(index, of: marked, dashesSeparate: dashesSeparate)
    }
    self.rowStarts = rowStarts
    characters = builder.characters.array()
    characterPieces = builder.pieces.array()
    numbers = builder.numbers
    isSimplified = builder.isSimplified
  }

  /// The characters of a row, by their places.
  func characters(ofRow row: Int) -> Range<Int> {
    let end = row + 1 < rowStarts.count ? Int(rowStarts[row + 1]) : characters.count
    return Int(rowStarts[row])..<end
  }

  /// The stream while pieces come in.
  private struct Builder: ~Copyable {
    var characters: Growing<UInt16>
    var pieces: Growing<Int32>
    var numbers: [NumberAtom] = []
    var isSimplified = true
    private let fold = HanFold.flat
    private let inSentences: Bool

    init(capacity: Int, inSentences: Bool) {
      self.inSentences = inSentences
      characters = Growing(capacity: capacity)
      pieces = Growing(capacity: capacity)
      numbers.reserveCapacity(256)
    }

    mutating func add(
      _ index: Int, of marked: borrowing MarkedText, dashesSeparate: Bool
    ) {
      let piece = marked.pieces[index]
      if piece.isEmpty { return }
      if let atom = NumberScanner.plain(marked, index) {
        if !NumberScanner.isOrdinal(marked, index) { append(atom, at: index) }
        return
      }
      if WholeFigure.isNote(marked, index) || isUnit(index, of: marked) { return }
      if dashesSeparate, WholeCell.isBackslash(piece, marked.text) { return }
      if let figure = WholeFigure.atom(marked, index) {
        append(figure, at: index)
        return
      }
      // What begins with a Chinese character is neither a dash nor several numbers.
      if !ByteText.leadsHan(marked.text[Int(piece.start)]) {
        if WholeCell.isDash(marked, index) {
          let row = marked.rows[Int(piece.row)]
          let isLast = inSentences && index + 1 == Int(row.end)
          let isSeparator = dashesSeparate && row.kind == .words && !isLast
          if !isSeparator { append(NumberScanner.dash(marked, index), at: index) }
          return
        }
        if let figures = WholeCell.figures(marked, index) {
          for figure in figures { append(figure, at: index) }
          return
        }
      }
      addText(index, of: marked)
      pieces.append(Int32(truncatingIfNeeded: index), times: characters.count - pieces.count)
    }

    /// Whether a piece is the unit of the number before it, set apart or broken off, and no sentence
    /// goes on behind it.
    private func isUnit(_ index: Int, of marked: borrowing MarkedText) -> Bool {
      let piece = marked.pieces[index]
      guard UnitWords.isAlone(marked.text, Int(piece.start)..<Int(piece.end)),
        let number = numbers.last, number.charIndex == characters.count,
        number.end == marked.pieces[Int(number.piece)].end, number.end == number.digitsEnd,
        marked.pieces[Int(number.piece) + 1..<index].allSatisfy(\.isEmpty)
      else { return false }
      guard index + 1 < Int(marked.rows[Int(piece.row)].end) else { return true }
      let next = marked.pieces[index + 1]
      return next.isEmpty || ListMark.isValue(marked.text, Int(next.start)..<Int(next.end))
    }

    private mutating func addText(_ index: Int, of marked: borrowing MarkedText) {
      let piece = marked.pieces[index]
      var at = Int(piece.start)
      let end = LabelNote.start(marked, index) ?? Int(piece.end)
      var column = Int(piece.left)
      while at < end {
        if ByteText.leadsHan(marked.text[at]) {
          let run = HanRun.take(marked.text, from: at, before: end, by: fold, to: &characters)
          if run.isChanged { isSimplified = false }
          column += (run.end - at) / 3 * 2
          if run.end > at {
            at = run.end
            continue
          }
          if at + 2 >= end { return }
        }
        let (scalar, length) = ByteText.scalar(marked.text, at)
        if ByteText.digit(scalar) != nil {
          let (atom, next) = NumberScanner.scan(
            marked, at, piece: index, column: column, inSentences: inSentences)
          if let atom { append(atom, at: index) }
          while at < next {
            let (passed, width) = ByteText.scalar(marked.text, at)
            column += ByteText.columns(passed)
            at += width
          }
          continue
        }
        if inSentences, let dash = NumberScanner.namedDash(marked, at, piece: index, column) {
          append(dash, at: index)
        }
        if scalar >= HanFold.first, scalar <= HanFold.last,
          fold[Int(scalar - HanFold.first)] != scalar
        {
          isSimplified = false
        }
        HanRun.add(scalar, by: fold, to: &characters)
        column += ByteText.columns(scalar)
        at += length
      }
    }

    private mutating func append(_ atom: NumberAtom, at piece: Int) {
      var atom = atom
      atom.piece = Int32(piece)
      atom.charIndex = Int32(characters.count)
      numbers.append(atom)
    }
  }
}
