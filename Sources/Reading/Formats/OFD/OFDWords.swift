/// Puts words on a page together, whoever placed their characters one by one.
enum OFDWords {
  /// A word where it stands on its page.
  ///
  /// - Parameters:
  ///   - span: from where to where it stands in its row, in millimetres.
  ///   - baseline: the height that it stands on.
  ///   - matrix: takes both to the page.
  static func word(
    _ text: [UInt8], _ span: Range<Double>, baseline: Double, size: Double, _ matrix: OFDMatrix
  ) -> BoxPages.Word {
    let top = baseline - ascent * size
    let ends = [span.lowerBound, span.upperBound]
    let across = ends.flatMap { [matrix.x($0, top), matrix.x($0, top + size)] }
    let down = ends.flatMap { [matrix.y($0, top), matrix.y($0, top + size)] }
    return BoxPages.Word(
      text: text, left: hundredths(across.min()), top: hundredths(down.min()),
      right: hundredths(across.max()), bottom: hundredths(down.max()))
  }

  private static func hundredths(_ length: Double?) -> Int {
    Int(min(max((length ?? 0) * perMillimetre, -farthest), farthest).rounded())
  }

  /// The part of its height that a character has above the line it stands on.
  private static let ascent = 0.88
  private static let perMillimetre = 7200 / 25.4
  /// Far off any page.
  private static let farthest = 1e9

  /// Words of which those that stand close on one line are one.
  static func joined(_ words: [BoxPages.Word]) -> [BoxPages.Word] {
    var result: [BoxPages.Word] = []
    var line: [BoxPages.Word] = []
    func close() {
      for word in line.sorted(by: { $0.left < $1.left }) { add(word, to: &result) }
      line = []
    }
    for word in words.sorted(by: { ($0.bottom, $0.left) < ($1.bottom, $1.left) }) {
      if let first = line.first, (word.bottom - first.bottom) * 5 > word.bottom - word.top {
        close()
      }
      line.append(word)
    }
    close()
    return result
  }

  private static func add(_ word: BoxPages.Word, to words: inout [BoxPages.Word]) {
    let height = word.bottom - word.top
    guard let last = words.last, abs(word.bottom - last.bottom) * 5 <= height else {
      words.append(word)
      return
    }
    // What is set twice looks bold.
    let isShadow =
      last.text.suffix(word.text.count).elementsEqual(word.text)
      && (last.right - word.left) * 2 > word.right - word.left
    let gap = word.left - last.right
    if isShadow || gap * 7 <= height && gap * 4 >= -height {
      words[words.count - 1].extend(to: word, isShadow ? [] : word.text)
    } else {
      words.append(word)
    }
  }
}

extension BoxPages.Word {
  /// Makes the box hold another, and the text go on.
  fileprivate mutating func extend(to other: BoxPages.Word, _ rest: [UInt8]) {
    text += rest
    left = min(left, other.left)
    right = max(right, other.right)
    top = min(top, other.top)
    bottom = max(bottom, other.bottom)
  }
}
