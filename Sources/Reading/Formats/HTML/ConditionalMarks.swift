/// Marks that Word leaves in its pages for some browsers, `<![if !supportLists]>` and `<![endif]>`.
///
/// Browsers take them for comments, the parser for text before what they stand by.
enum ConditionalMarks {
  /// The page with comments in their place, as long as they were; nil where it has none.
  static func written(asComments text: [UInt8]) -> [UInt8]? {
    guard var next = ByteSearch.first(opening, in: text) else { return nil }
    var result = text
    while true {
      let limit = min(text.count, next + longest)
      let end = ByteSearch.first(closing, in: text, next..<limit)
      if let end, end >= next + opening.count + leastInside,
        firstLetters.contains(text[next + opening.count])
      {
        result.replaceSubrange(next..<next + begin.count, with: begin)
        result.replaceSubrange(end - 1..<end + closing.count, with: finish)
      }
      guard let following = ByteSearch.first(opening, in: text, from: next + opening.count) else {
        return result
      }
      next = following
    }
  }

  private static let opening = Array("<![".utf8)
  private static let closing = Array("]>".utf8)
  private static let begin = Array("<!--".utf8)
  private static let finish = Array("-->".utf8)
  /// Of `if` and `endif`; what programs keep as it is begins so, too: `<![CDATA[`.
  private static let firstLetters = Array("iIeE".utf8)
  /// A letter that the comment's beginning covers, and one that its end does.
  private static let leastInside = 2
  private static let longest = 200
}
