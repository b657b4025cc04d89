/// How much text a report may be.
///
/// Lines and cells cost far more room than their bytes: a file of nothing else would take gigabytes.
enum TextBounds {
  /// More than a hundred of the longest reports have, one a cell.
  private static let mostMarks = 1_000_000

  /// Whether a text has more lines and cells than anyone's report.
  static func isPast(_ text: [UInt8]) -> Bool {
    guard text.count > mostMarks else { return false }
    var marks = 0
    text.withUnsafeBufferPointer { text in
      for byte in text where byte == 0x0A || byte == 0x09 || byte == 0x7C || byte == 0x2C {
        marks += 1
      }
    }
    return marks > mostMarks
  }
}
