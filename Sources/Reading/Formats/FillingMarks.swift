/// Marks that clerks fill an empty cell with, though nobody knows whether they mean zero or nothing.
///
/// They hold their cell's place in its row and have no value.
enum FillingMarks {
  /// Whether a piece of text is one or two such marks and nothing else.
  static func hold(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 6, !range.isEmpty, !ByteText.leadsHan(text[range.lowerBound]) else {
      return false
    }
    let scalars = ByteText.scalars(text, range, atMost: 3)
    return scalars.count <= 2 && scalars.allSatisfy { $0 == scalars[0] && marks.contains($0) }
  }

  private static let marks = Set("_\\×xXoO.·~?".unicodeScalars.map(\.value))
}
