import CMarkup

/// Pages of paper in a page of the web: each stretch of text stands at a place of its own, as
/// readers of PDF in the browser show it, and as `pdftohtml -c` and `mutool` write it.
struct PlacedPages {
  private var pages = BoxPages()
  private let styles: PlacedStyles
  private var open: [PlacedElement] = []
  private var skipped = 0
  private var ordinal = 0
  /// The element that is the page of the last text.
  private var page: Int?
  /// Text of one line that is not added yet, and the element that it began in.
  private var text: [UInt8] = []
  private var element = PlacedElement.root
  /// Lines of the open element before that one.
  private var lineCount = 0
  /// Lines behind breaks of which no style tells how far below the others they stand.
  private var looseCount = 0
  private var placedBytes = 0
  private var otherBytes = 0
  /// The size of letters and lines of which no style tells it, as `pdftohtml` leaves it out of all
  /// pages but the first: rather too small, for cells that run into one another are none.
  private let letter: Int
  private let line: Int

  /// The words of a page with their boxes; nil for one that is like others.
  static func boxes(_ page: [UInt8]) -> BoxPages? {
    guard hasPlaces(page) else { return nil }
    var reader = PlacedPages(PlacedStyles(page))
    guard reader.parse(page), reader.placedBytes > reader.otherBytes,
      reader.pages.words.count >= leastPlaces,
      reader.looseCount * mostLoose < reader.pages.words.count
    else { return nil }
    return reader.pages
  }

  private init(_ styles: PlacedStyles) {
    self.styles = styles
    letter = styles.smallest(\.fontSize) ?? Self.usualLetter
    line = styles.smallest(\.lineHeight) ?? 0
  }

  /// Where one in so many words stands loose, no label is where it should be.
  private static let mostLoose = 16
  /// Fewer are pictures and menus.
  private static let leastPlaces = 60
  private static let usualLetter = 900

  /// Whether enough of a page says where it stands.
  private static func hasPlaces(_ page: [UInt8]) -> Bool {
    sides.contains { side in
      ByteSearch.has(side, times: leastPlaces, in: page) { place in
        // Not `margin-top:`.
        place > 0 && page[place - 1] != 0x2D && !ByteText.isLetter(page[place - 1])
      }
    }
  }

  private static let sides = ["top:", "bottom:"].map { Array($0.utf8) }

  /// Returns whether all of it was parsed, and not only as much as any report has.
  private mutating func parse(_ markup: [UInt8]) -> Bool {
    var handler = nb_markup_handler(
      start: { context, name, attributes, _ in
        guard let context, let name else { return }
        context.assumingMemoryBound(to: PlacedPages.self)
          .pointee.start(ElementName(name), MarkupAttributes(attributes))
      },
      end: { context, _ in
        guard let context else { return }
        context.assumingMemoryBound(to: PlacedPages.self).pointee.end()
      },
      text: { context, bytes, count, _ in
        guard let context, let bytes else { return }
        context.assumingMemoryBound(to: PlacedPages.self)
          .pointee.add(UnsafeBufferPointer(start: bytes, count: count))
      })
    return withUnsafeMutablePointer(to: &self) { own in
      nb_html_parse(markup, markup.count, TextBounds.mostMarks, &handler, own) != -2
    }
  }

  private mutating func start(_ name: ElementName, _ attributes: MarkupAttributes) {
    ordinal += 1
    let role = ElementRole.of(name)
    if skipped > 0 || role.kind == .skipped || role.kind == .unshown || attributes.isHidden {
      skipped += 1
      return
    }
    var style = styles.style(attributes.text("class").map { Array($0.utf8) } ?? [])
    if let own = attributes.text("style") { style.add(Array(own.utf8)[...]) }
    let isBreak = name == Self.lineBreak
    if isBreak || role.isBlock || style.isPlaced {
      flush()
      lineCount = isBreak ? lineCount + 1 : 0
    }
    open.append(
      PlacedElement(
        in: open.last ?? .root, ordinal, style, isBlock: role.isBlock && !isBreak, letter: letter))
  }

  private static let lineBreak = ElementName("br")

  private mutating func end() {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let last = open.popLast(), last.isPlaced, open.last?.isPlaced != true else { return }
    flush()
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, let around = open.last else { return }
    let count = bytes.count { $0 > 0x20 }
    guard around.isPlaced, text.count + bytes.count <= Self.longestLine else {
      otherBytes += count
      return
    }
    placedBytes += count
    if text.isEmpty { element = around }
    text += bytes
  }

  /// Bytes of a line on paper at most.
  private static let longestLine = 4096

  /// Adds the words of the line that is at its end.
  private mutating func flush() {
    guard !text.isEmpty else { return }
    defer { text = [] }
    if page != element.page {
      pages.beginPage()
      page = element.page
    }
    let letter = element.letter ?? letter
    let line = element.line ?? line
    let top = element.top + lineCount * max(line, letter)
    // What stands below a break may be the next cell of a column, as `pdfminer` writes it.
    let isSure = lineCount == 0 || line > 0
    if !isSure { looseCount += 1 }
    for run in runs() {
      let left = element.left + ByteText.columns(text, 0..<run.lowerBound) * letter / 2
      let right = left + ByteText.columns(text, run) * letter / 2
      let box = [left, top, right, top + letter]
      for (word, box) in LinePiece.words(Array(text[run]), in: box) {
        pages.add(word, in: box, isSure: isSure)
      }
    }
  }

  /// What two spaces or more set apart.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = ByteText.spaceEnd(text, text.indices)
    while at < text.count {
      let end = at + ByteText.scalar(text, at).length
      if let last = runs.last, ByteText.columns(text, last.upperBound..<at) < 2 {
        runs[runs.count - 1] = last.lowerBound..<end
      } else {
        runs.append(at..<end)
      }
      at = ByteText.spaceEnd(text, end..<text.count)
    }
    return runs
  }
}
