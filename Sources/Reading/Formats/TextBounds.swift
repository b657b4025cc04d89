/// How much text a report may be.
///
/// Lines and cells cost far more room than their bytes, and a file of nothing else would take
/// gigabytes; a file without end in one line takes time alone.
enum TextBounds {
  /// Lines and cells of plain text, or tags and stretches of text of a page: more than a hundred of
  /// the longest reports have, one a cell.
  static let mostMarks = 1_000_000
  /// Bytes of plain text: a report with more than a million characters is none.
  static let mostBytes = 4 << 20

  /// Whether a plain text has more bytes, or more lines and cells, than anyone's report.
  static func isPast(_ text: [UInt8]) -> Bool {
    if text.count > mostBytes { return true }
    guard text.count > mostMarks else { return false }
    var marks = 0
    text.withUnsafeBufferPointer { text in
      for byte in text where byte == 0x0A || byte == 0x09 || byte == 0x7C || byte == 0x2C {
        marks += 1
      }
    }
    return marks > mostMarks
  }

  /// Whether what a file unfolds to has more text or more cells: one text may stand in many of them.
  static func isPast(_ marked: MarkedText) -> Bool {
    marked.text.count > mostBytes || marked.pieces.count > mostMarks
  }
}
