import Glyphs

/// A document as the aligner sees it: its Chinese characters, folded, and its numbers.
struct AtomStream: Sendable {
  /// Chinese characters in order, simplified.
  let characters: [UInt16]
  /// The piece that each character stands in.
  let characterPieces: [Int32]
  /// Numbers in order.
  let numbers: [NumberAtom]

  init(_ marked: MarkedText) {
    var builder = Builder(capacity: marked.text.count / 3)
    let counters = Counters(marked)
    let dashesSeparate = WholeCell.dashesSeparate(in: marked)
    for index in marked.pieces.indices where !counters.isCounter(index, of: marked) {
      builder.add(index, of: marked, dashesSeparate: dashesSeparate)
    }
    characters = builder.characters.array()
    characterPieces = builder.pieces.array()
    numbers = builder.numbers
  }

  /// The stream while pieces come in.
  private struct Builder: ~Copyable {
    var characters: Growing<UInt16>
    var pieces: Growing<Int32>
    var numbers: [NumberAtom] = []
    private let fold = HanFold.flat

    init(capacity: Int) {
      characters = Growing(capacity: capacity)
      pieces = Growing(capacity: capacity)
    }

    mutating func add(_ index: Int, of marked: MarkedText, dashesSeparate: Bool) {
      let piece = marked.pieces[index]
      if piece.isEmpty { return }
      if let atom = NumberScanner.plain(marked, index) {
        append(atom, at: index)
        return
      }
      if WholeCell.isDash(marked, index) {
        let isSeparator = dashesSeparate && marked.rows[Int(piece.row)].kind == .words
        if !isSeparator { append(NumberScanner.dash(marked, index), at: index) }
        return
      }
      if let figures = WholeCell.figures(marked, index) {
        for figure in figures { append(figure, at: index) }
        return
      }
      let text = marked.text
      var at = Int(piece.start)
      let end = Int(piece.end)
      var column = Int(piece.left)
      while at < end {
        if ByteText.leadsHan(text[at]) {
          let run = HanRun.end(text, from: at, before: end)
          guard run > at else { break }
          addHan(text, at..<run, piece: index)
          column += (run - at) / 3 * 2
          at = run
          continue
        }
        let (scalar, length) = ByteText.scalar(text, at)
        if ByteText.digit(scalar) != nil {
          let (atom, next) = NumberScanner.scan(marked, at, piece: index, column: column)
          if let atom { append(atom, at: index) }
          while at < next {
            let (passed, width) = ByteText.scalar(text, at)
            column += ByteText.columns(passed)
            at += width
          }
          continue
        }
        if ByteText.isHan(scalar) {
          characters.append(UInt16(truncatingIfNeeded: HanFold.simplified(scalar)))
          pieces.append(Int32(truncatingIfNeeded: index))
        }
        column += ByteText.columns(scalar)
        at += length
      }
    }

    private mutating func addHan(_ text: [UInt8], _ range: Range<Int>, piece: Int) {
      let before = characters.count
      fold.withUnsafeBufferPointer { fold in
        text.withUnsafeBufferPointer { text in
          characters.append(atMost: range.count / 3) {
            HanRun.fold(text, range, by: fold, to: $0).count
          }
        }
      }
      pieces.append(Int32(truncatingIfNeeded: piece), times: characters.count - before)
    }

    private mutating func append(_ atom: NumberAtom, at piece: Int) {
      var atom = atom
      atom.piece = Int32(piece)
      atom.charIndex = Int32(characters.count)
      numbers.append(atom)
    }
  }
}
