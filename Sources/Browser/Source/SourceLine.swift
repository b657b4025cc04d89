import Glyphs

/// A line of a file made fit to be shown: tabs as a sign, nothing that moves the cursor.
enum SourceLine {
  /// The sign of a tab: it is what sets cells apart, so it must be seen.
  static let tab = "⇥"

  /// Bytes of a line as text.
  static func shown(_ bytes: some Sequence<UInt8>) -> String {
    // swift-format-ignore: bytes may begin or end in the middle of a character.
    let text = String(decoding: Array(bytes), as: UTF8.self)
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false)
    return parts.map { Sanitizer.clean(String($0)).text }.joined(separator: tab)
  }

  /// Where in a line's bytes a character stands, counted from 1.
  static func byte(ofCharacter column: Int, in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    for (offset, byte) in line.enumerated() where byte & 0xC0 != 0x80 {
      count += 1
      if count == column { return offset }
    }
    return line.count
  }

  /// The bytes of what stands at a place: those of its text where it is there, else of the word.
  static func range(of target: SourceTarget, in line: ArraySlice<UInt8>) -> Range<Int>? {
    guard let column = target.column else { return nil }
    let start = byte(ofCharacter: column, in: line)
    let text = Array(target.text.utf8)
    let rest = line.dropFirst(start)
    if !text.isEmpty, rest.starts(with: text) { return start..<start + text.count }
    // A page writes some characters in its own way: what stands there up to a gap is lit.
    let word = rest.prefix { $0 > 0x20 && $0 != 0x3C && $0 != 0x7C }
    return word.isEmpty || text.isEmpty ? nil : start..<start + min(word.count, 64)
  }
}
