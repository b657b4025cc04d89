/// Text that a page shows as it was typed, with its lines and tabs, as far as it has come.
struct TypedRun {
  private(set) var text: [UInt8] = []
  /// Where parts of it begin, and where these stand in the page.
  private var parts: [(start: Int, offset: Int)] = []

  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    parts.append((text.count, offset))
    text.append(contentsOf: bytes)
  }

  /// Ends a line that an element ends.
  mutating func breakLine() {
    if !text.isEmpty { text.append(0x0A) }
  }

  /// Whether it has more than one line or cell; else it is text like any other.
  var hasLayout: Bool {
    guard let first = text.firstIndex(where: { $0 > 0x20 }),
      let last = text.lastIndex(where: { $0 > 0x20 })
    else { return false }
    var tabs = 0
    for byte in text[first...last] {
      if byte == 0x0A || byte == 0x0D { return true }
      if byte == 0x09 { tabs += 1 }
    }
    return tabs > 1
  }

  /// Its parts, each with the byte of the page where it stands.
  func forEachPart(_ take: (UnsafeBufferPointer<UInt8>, _ offset: Int) -> Void) {
    text.withUnsafeBufferPointer { text in
      for (index, part) in parts.enumerated() {
        let end = index + 1 < parts.count ? parts[index + 1].start : text.count
        take(UnsafeBufferPointer(rebasing: text[part.start..<end]), part.offset)
      }
    }
  }

  /// The byte of the page where a byte of the text stands.
  func offset(of place: Int) -> Int {
    let next = SortedSearch.first(of: parts.count) { parts[$0].start > place }
    guard next > 0 else { return parts.first?.offset ?? 0 }
    return parts[next - 1].offset + place - parts[next - 1].start
  }
}
