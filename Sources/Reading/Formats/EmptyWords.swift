/// What programs and clerks print for an empty cell.
enum EmptyWords {
  /// Whether a piece of text is such a word and nothing else.
  @inline(__always)
  static func hold(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count <= 9 && range.count > 1 && leads[Int(text[range.lowerBound])]
      && words.contains { text[range].elementsEqual($0) }
  }

  private static let words = [
    "NaN", "nan", "None", "null", "N/A", "n/a", "NA", "<NA>", "空", "不涉及", "不适用",
  ].map { Array($0.utf8) }

  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for word in words { leads[Int(word[0])] = true }
    return leads
  }()
}
