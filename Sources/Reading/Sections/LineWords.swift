import Glyphs

/// The text of all lines of a document.
///
/// Nearly all lines show as they stand: of these nothing is copied. What is left of the others
/// without marks of layout has a buffer of its own.
final class LineWords: Sendable {
  /// The document's text, as UTF-8.
  private let printed: [UInt8]
  /// The text of lines that do not show as they stand, line after line.
  private let cleaned: [UInt8]
  /// The Chinese characters of the document, simplified.
  private let documentCharacters: [UInt16]
  /// Those of short lines that are not all there.
  private let characters: [UInt16]
  /// Whether simplifying changes none of the text.
  let isSimplified: Bool

  init(_ builder: borrowing Builder, of document: Document) {
    printed = document.marked.text
    cleaned = builder.cleaned.array()
    characters = builder.characters.array()
    documentCharacters = document.stream.characters
    isSimplified = document.stream.isSimplified
  }

  /// One line that has been simplified, all of it one extent.
  init(simplified text: String) {
    printed = Array(text.utf8)
    cleaned = []
    var found = Growing<UInt16>(capacity: printed.count / 3)
    HanRun.add(printed, printed.indices, by: HanFold.flat, to: &found)
    characters = found.array()
    documentCharacters = []
    isSimplified = true
  }

  /// The extent that has all of the text.
  var whole: Extent {
    var extent = Extent()
    extent.bytes = printed.indices
    extent.keep(characters.indices)
    return extent
  }

  /// What a line takes of the buffers; small, for lines are handed about by the hundred.
  struct Extent {
    /// The text, in the one buffer or in the other.
    private var start: Int32 = 0
    private var end: Int32 = 0
    private var firstCharacter: Int32 = -1
    private var count: Int32 = 0
    /// Whether the text is what is left of the line, not the line as it stands.
    var isCleaned = false
    /// Whether the characters are among those of the document, not by themselves.
    var isOfDocument = false
    /// Whether a mark of a heading stands before the text.
    var isHeading = false

    var bytes: Range<Int> {
      get { Int(start)..<Int(end) }
      set { (start, end) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
    }

    /// How many Chinese characters it has.
    var characterCount: Int {
      get { Int(count) }
      set { count = Int32(newValue) }
    }

    /// Where these are kept; nil for a long line that has others than the document has.
    var characters: Range<Int>? {
      firstCharacter < 0 ? nil : Int(firstCharacter)..<Int(firstCharacter) + Int(count)
    }

    /// Takes down where the characters are kept.
    mutating func keep(_ characters: Range<Int>) {
      firstCharacter = Int32(characters.lowerBound)
      count = Int32(characters.count)
    }
  }

  /// The text that an extent means.
  func text(_ extent: Extent) -> String {
    ByteText.string(extent.isCleaned ? cleaned : printed, extent.bytes)
  }

  /// The scalars at the ends of an extent; nil where there is none.
  func firstScalar(_ extent: Extent) -> UInt32? {
    if extent.bytes.isEmpty { return nil }
    return ByteText.scalar(extent.isCleaned ? cleaned : printed, extent.bytes.lowerBound).value
  }

  func lastScalar(_ extent: Extent) -> UInt32? {
    if extent.bytes.isEmpty { return nil }
    return ByteText.scalarBefore(extent.isCleaned ? cleaned : printed, extent.bytes.upperBound)?
      .value
  }

  /// The Chinese characters of an extent, simplified.
  func characters(_ extent: Extent) -> ArraySlice<UInt16> {
    if let kept = extent.characters {
      return (extent.isOfDocument ? documentCharacters : characters)[kept]
    }
    var found = Growing<UInt16>(capacity: extent.characterCount)
    HanRun.add(
      extent.isCleaned ? cleaned : printed, extent.bytes, by: HanFold.flat, to: &found)
    return found.array()[...]
  }
}
