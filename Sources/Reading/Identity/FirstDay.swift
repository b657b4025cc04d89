import Glyphs

/// Finds the first of January, with which the period of a report begins, however its date is written:
/// `2023.01.01`, `2023-1-1`, `20231月1日`, `202311日`.
enum FirstDay {
  /// The year of the first such date in a sentence.
  static func year(in sentence: String) -> Int? {
    let scalars = sentence.unicodeScalars.filter { !ByteText.isSpace($0.value) }.map(\.value)
    for start in scalars.indices where start == 0 || ByteText.digit(scalars[start - 1]) == nil {
      guard let year = number(scalars, start, digits: 4), YearText.reported.contains(year),
        let month = one(scalars, start + 4), let day = one(scalars, month),
        day == scalars.count || ByteText.digit(scalars[day]) == nil
      else { continue }
      return year
    }
    return nil
  }

  private static func number(_ scalars: [UInt32], _ start: Int, digits: Int) -> Int? {
    guard start + digits <= scalars.count else { return nil }
    var value = 0
    for scalar in scalars[start..<start + digits] {
      guard let digit = ByteText.digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Where `1` or `01` ends behind a mark between the parts of a date, if one is there.
  private static func one(_ scalars: [UInt32], _ start: Int) -> Int? {
    var at = start
    if at < scalars.count, marks.contains(scalars[at]) { at += 1 }
    if at < scalars.count, ByteText.digit(scalars[at]) == 0 { at += 1 }
    return at < scalars.count && ByteText.digit(scalars[at]) == 1 ? at + 1 : nil
  }

  private static let marks = HanSet(of: "年月./-．—－")
}
