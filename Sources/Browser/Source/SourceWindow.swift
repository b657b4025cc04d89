import Canvas
import Library

/// The part of a file's text around a line, wrapped for its pane; the rest is not touched.
struct SourceWindow: Sendable {
  /// What it was made for.
  struct Key: Hashable, Sendable {
    let path: String
    let columns: Int
  }

  /// A paragraph of the pane: a line, or as much of a long line as there is room for.
  struct Part: Hashable, Sendable {
    /// The line, from 1.
    let line: Int
    /// The bytes of it that are shown.
    let bytes: Range<Int>
  }

  let key: Key
  let parts: [Part]
  let pane: TextPane
  /// Whether it begins and ends where the text does.
  let isWhole: (start: Bool, end: Bool)

  /// Bytes on either side of the middle; wrapping them takes a millisecond.
  private static let reach = 12 << 10
  private static let lines = 400

  /// Wraps what stands around a byte of a line.
  init(_ text: SourceText, around line: Int, byte: Int, columns: Int) {
    key = Key(path: text.path, columns: columns)
    let middle = max(1, min(line, text.lineCount))
    var first = middle
    var last = middle
    let own = text.line(middle)?.count ?? 0
    let cut = max(0, min(byte, own) - Self.reach)..<min(own, max(0, byte) + Self.reach)
    var before = min(byte, own)
    var after = max(0, own - byte)
    while first > 1, before < Self.reach, middle - first < Self.lines {
      first -= 1
      before += (text.line(first)?.count ?? 0) + 1
    }
    while last < text.lineCount, after < Self.reach, last - middle < Self.lines {
      last += 1
      after += (text.line(last)?.count ?? 0) + 1
    }
    var parts: [Part] = []
    for number in first...max(first, last) {
      let count = text.line(number)?.count ?? 0
      let bytes =
        number == middle
        ? cut : number < middle ? max(0, count - Self.reach)..<count : 0..<min(count, Self.reach)
      parts.append(Part(line: number, bytes: bytes))
    }
    self.parts = parts
    isWhole = (first == 1, last == text.lineCount)
    pane = TextPane(
      parts.map { part in
        TextParagraph(SourceLine.shown(Self.bytes(part, text)))
      }, columns: columns)
  }

  /// The paragraph and the bytes in it of a place; nil when it is out of this window.
  func place(of target: SourceTarget, in text: SourceText) -> (paragraph: Int, span: Range<Int>?)? {
    guard let paragraph = parts.firstIndex(where: { $0.line == target.line }) else { return nil }
    guard let line = text.line(target.line), let range = SourceLine.range(of: target, in: line)
    else { return (paragraph, nil) }
    let part = parts[paragraph]
    guard part.bytes.lowerBound <= range.lowerBound, range.upperBound <= part.bytes.upperBound
    else { return nil }
    let head = line.dropFirst(part.bytes.lowerBound).prefix(
      range.lowerBound - part.bytes.lowerBound)
    let start = SourceLine.shown(head).utf8.count
    let lit = SourceLine.shown(line.dropFirst(range.lowerBound).prefix(range.count)).utf8.count
    return (paragraph, start..<start + lit)
  }

  private static func bytes(_ part: Part, _ text: SourceText) -> ArraySlice<UInt8> {
    (text.line(part.line) ?? []).dropFirst(part.bytes.lowerBound).prefix(part.bytes.count)
  }
}
