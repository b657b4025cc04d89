/// The text of a page that a program keeps in one field of a record, line by line, with the short
/// fields before and behind it: its title, its source, its day.
///
/// The same text without its lines, which some programs keep as well, is left out. The pages of several
/// records follow one another.
struct RecordPage {
  private var before: [UInt8] = []
  private var body: [UInt8] = []
  private var behind: [UInt8] = []
  /// The record that the body is of.
  private var record = 0

  /// - Parameter record: which of the outermost records in a list, or of one a line, it is a field of.
  mutating func add(_ bytes: [UInt8], of record: Int) {
    if bytes.count <= Self.longestField {
      if body.isEmpty { before += bytes + [0x0A] } else { behind += bytes + [0x0A] }
    } else if !body.isEmpty, record != self.record, Self.isLines(bytes) {
      body += [0x0A] + behind + bytes
      behind = []
      self.record = record
    } else if bytes.count > body.count, Self.isLines(bytes) {
      before += behind
      behind = []
      body = bytes
      self.record = record
    }
  }

  /// All that was kept, where the page has at least so many bytes; nil for a page of markup or of
  /// one line.
  func text(ofAtLeast count: Int) -> [UInt8]? {
    body.isEmpty || body.count < count ? nil : before + body + [0x0A] + behind
  }

  private static let longestField = 150
  private static let leastLines = 10

  /// Whether a text is lines of words with hardly a tag among them, or with tables of markup.
  private static func isLines(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.count { $0 == 0x0A }
    guard lines >= leastLines else { return false }
    let closed = zip(bytes, bytes.dropFirst()).count { $0 == 0x3C && $1 == 0x2F }
    if closed * linesToTag <= lines { return true }
    return ByteSearch.first(0x3C, in: bytes).map { MarkupInText.isIn(bytes, firstTag: $0) } ?? false
  }

  /// Lines that a text has to each tag in it.
  private static let linesToTag = 8
}
