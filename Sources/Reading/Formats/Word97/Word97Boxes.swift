/// The texts of the boxes of a Word 97 document, by the character at which each is anchored
/// ([MS-DOC]).
struct Word97Boxes {
  private var texts: [Int: Range<Int>] = [:]

  init(_ file: Word97File) {
    let (main, table) = (file.main, file.table)
    // Behind the text stand those of notes and headers, and then those of boxes.
    let story = (0..<6).reduce(0) { $0 + main.number(0x4C + 4 * $1, 4) }
    let size = main.number(0x64, 4)
    guard size > 0 else { return }
    var ranges: [Int: Range<Int>] = [:]
    let list = Word97Places(table, file.part(0x25A), of: 22)
    // No character stands in two boxes, nor a box in two places.
    var last = 0
    for index in 0..<list.count {
      let range = list.range(index).clamped(to: last..<max(last, size))
      last = range.upperBound
      let shape = table.number(list.entry(index) + 14, 4)
      ranges[shape] = story + range.lowerBound..<story + range.upperBound
    }
    let anchors = Word97Places(table, file.part(0x1DA), of: 26)
    for index in 0..<anchors.count {
      texts[anchors.range(index).lowerBound] = ranges.removeValue(
        forKey: table.number(anchors.entry(index), 4))
    }
  }

  /// The characters of the box that is anchored at a character of the text.
  subscript(anchor: Int) -> Range<Int>? { texts[anchor] }
}
