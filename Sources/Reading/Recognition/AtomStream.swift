import Glyphs

/// A document as the aligner sees it: its Chinese characters, folded, and its numbers.
struct AtomStream: Sendable {
  /// Chinese characters in order, simplified.
  var characters: [UInt16] = []
  /// The piece that each character stands in.
  var characterPieces: [Int32] = []
  /// Byte offset of each character.
  var characterPlaces: [Int32] = []
  /// Numbers in order.
  var numbers: [NumberAtom] = []

  init(_ marked: MarkedText) {
    characters.reserveCapacity(marked.text.count / 3)
    characterPieces.reserveCapacity(marked.text.count / 3)
    characterPlaces.reserveCapacity(marked.text.count / 3)
    let fold = HanFold.flat
    for index in marked.pieces.indices { add(index, of: marked, fold) }
  }

  private mutating func add(_ index: Int, of marked: MarkedText, _ fold: [UInt16]) {
    let piece = marked.pieces[index]
    if piece.isEmpty { return }
    if let atom = NumberScanner.plain(marked, index) {
      append(atom, at: index)
      return
    }
    if WholeCell.isDash(marked, index) {
      append(NumberScanner.dash(marked, index), at: index)
      return
    }
    var at = Int(piece.start)
    let end = Int(piece.end)
    var column = Int(piece.left)
    while at < end {
      if ByteText.leadsHan(marked.text[at]) {
        let scalar = ByteText.han(marked.text, at)
        if ByteText.isHan(scalar) {
          characters.append(fold[Int(scalar - HanFold.first)])
          characterPieces.append(Int32(truncatingIfNeeded: index))
          characterPlaces.append(Int32(truncatingIfNeeded: at))
        }
        column += 2
        at += 3
        continue
      }
      let (scalar, length) = ByteText.scalar(marked.text, at)
      if ByteText.digit(scalar) != nil {
        let (atom, next) = NumberScanner.scan(marked, at, piece: index, column: column)
        if let atom { append(atom, at: index) }
        while at < next {
          let (passed, width) = ByteText.scalar(marked.text, at)
          column += ByteText.columns(passed)
          at += width
        }
        continue
      }
      if ByteText.isHan(scalar) {
        characters.append(UInt16(truncatingIfNeeded: HanFold.simplified(scalar)))
        characterPieces.append(Int32(truncatingIfNeeded: index))
        characterPlaces.append(Int32(truncatingIfNeeded: at))
      }
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
