/// Words with their boxes, put on pages one by one.
struct PageOfWords {
  private var text = "<page width=\"595\" height=\"842\">\n"

  /// What `pdftotext -bbox` would tell.
  var output: [UInt8] { Array((text + "</page>").utf8) }

  /// - Parameter width: by default 11 points for a Chinese character and 7 for a digit.
  mutating func add(_ word: String, _ left: Int, _ top: Int, width: Int? = nil) {
    let own = word.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? 7 : 11) }
    text +=
      "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + (width ?? own))\""
      + " yMax=\"\(top + 13)\">\(word)</word>\n"
  }

  mutating func turn() { text += "</page>\n<page width=\"595\" height=\"842\">\n" }
}
