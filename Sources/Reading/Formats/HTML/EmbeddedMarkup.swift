/// Markup that a page keeps in strings of its scripts, in text areas or in templates, to be shown
/// when the page comes to life; a frame may have a page in an attribute.
enum EmbeddedMarkup {
  /// All markup in the strings of a page or of a JSON document, one after the other; nil where
  /// there is none worth reading.
  static func markup(in text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    let isData = text.first { $0 > 0x20 }.map { $0 == 0x7B || $0 == 0x5B } ?? false
    for script in isData ? [text.indices] : ranges(of: "script", in: text) {
      addStrings(text, script, to: &result)
    }
    for area in ranges(of: "textarea", in: text) + frames(in: text) {
      let content = MarkupEntities.decoded(text, area)
      if holdsMarkup(content[...]) { result += content + [0x0A] }
    }
    return result.isEmpty ? nil : result
  }

  /// The page that a record of a site keeps in one of its fields, after what other fields say in
  /// words; nil for what is no record with markup.
  static func record(in text: [UInt8]) -> [UInt8]? {
    guard let first = text.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B,
      ByteSearch.first(0x3C, in: text) != nil
    else { return nil }
    var page: [UInt8] = []
    var hasMarkup = false
    var at = 0
    while let quote = ByteSearch.first(0x22, in: text, from: at),
      let end = ScriptString.end(text, quote, text.count)
    {
      let content = ScriptString.unescaped(text, quote + 1..<end)
      at = end + 1
      if content.count > leastString, holdsMarkup(content[...]) {
        page += content + [0x0A]
        hasMarkup = true
      } else if content.count < mostWords, content.count(where: ByteText.leadsHan) >= leastWords,
        !content.contains(0x3C)
      {
        page += Array("<p>".utf8) + content + Array("</p>\n".utf8)
      }
    }
    return hasMarkup ? page : nil
  }

  /// Characters that a field has which says something in words, and bytes that it has at most.
  private static let leastWords = 6
  private static let mostWords = 400

  /// Bytes that a string with a report in it has at least.
  private static let leastString = 400

  private static func addStrings(_ text: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
    if addRaw(Array(text[range]), to: &result) { return }
    var at = range.lowerBound
    /// For each kind of quote how far none of them ends a string.
    var open: [UInt8: Int] = [:]
    while at < range.upperBound {
      let quote = text[at]
      guard quote == 0x22 || quote == 0x27 || quote == 0x60, at >= open[quote, default: 0] else {
        at += 1
        continue
      }
      let (end, isClosed) = ScriptString.reach(text, at, range.upperBound)
      guard isClosed else {
        open[quote] = end
        at += 1
        continue
      }
      if end - at > leastString {
        var content = ScriptString.unescaped(text, at + 1..<end)
        if !content.contains(0x3C) { content = MarkupEntities.decoded(content, content.indices) }
        if holdsMarkup(content[...]) { result += content + [0x0A] }
      }
      at = end + 1
    }
  }

  /// Adds the stretches of a script that are marked to be taken as they are; false without any.
  private static func addRaw(_ script: [UInt8], to result: inout [UInt8]) -> Bool {
    var at = 0
    var isAny = false
    while let open = ByteSearch.first(rawOpening, in: script, from: at) {
      let start = open + rawOpening.count
      at = ByteSearch.first(rawClosing, in: script, from: start) ?? script.count
      guard at - start > leastString, holdsMarkup(script[start..<at]) else { continue }
      result += script[start..<at] + [0x0A]
      isAny = true
    }
    return isAny
  }

  private static let rawOpening = Array("<![CDATA[".utf8)
  private static let rawClosing = Array("]]>".utf8)

  /// Whether text has tags and Chinese.
  private static func holdsMarkup(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(0x3C) && text.count { $0 >= 0xE4 && $0 <= 0xE9 } > 40
  }

  /// The pages that frames have in an attribute, and what other elements keep so for a script.
  private static func frames(in text: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = 0
    while result.count < mostFrames, let sign = ByteSearch.first(0x3D, in: text, from: at) {
      let open = sign + 1
      at = open
      guard open + lead.count < text.count, text[open] == 0x22 || text[open] == 0x27,
        text[(open + 1)...].starts(with: lead) || isFrame(text, sign),
        let close = ByteSearch.first(text[open], in: text, from: open + 1)
      else { continue }
      result.append(open + 1..<close)
      at = close
    }
    return result
  }

  private static func isFrame(_ text: [UInt8], _ sign: Int) -> Bool {
    sign >= frame.count && text[sign - frame.count..<sign].elementsEqual(frame)
  }

  private static let frame = Array("srcdoc".utf8)
  /// How a value begins that keeps markup.
  private static let lead = Array("&lt;".utf8)
  private static let mostFrames = 64

  /// The contents of all elements of a name, in the order of the page.
  private static func ranges(of name: String, in text: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for form in [name, name.uppercased()] {
      let opening = Array("<\(form)".utf8)
      let closing = Array("</\(form)".utf8)
      var at = 0
      while let start = ByteSearch.first(opening, in: text, from: at),
        let content = ByteSearch.first([0x3E], in: text, from: start)
      {
        let end = ByteSearch.first(closing, in: text, from: content) ?? text.count
        result.append(content + 1..<max(end, content + 1))
        at = end + 1
      }
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
  }
}
