/// A word of a page with the box that it takes, in hundredths of a point from the page's top left.
struct BoxWord: Sendable {
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int
  /// The page, from 0.
  var page: Int
  /// Bytes of the text that holds it.
  var range: Range<Int>
  /// What stands in it.
  var kind: Kind

  /// What a word is to a table.
  enum Kind: Sendable {
    /// A number, or the dash that stands for none: the whole content of a cell.
    case number
    /// A word that begins with an ordinal, and so a cell: `1.`, `（一）`, `一、`.
    case item
    case text
  }

  var height: Int { bottom - top }
  /// The middle of its height, doubled.
  var middle: Int { top + bottom }
  var width: Int { right - left }

  /// Whether two words stand over one another.
  func overlaps(_ other: BoxWord) -> Bool { left < other.right && other.left < right }
}
