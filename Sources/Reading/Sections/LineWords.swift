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
    extent.characters = characters.indices
    extent.characterCount = characters.count
    return extent
  }

  /// What a line takes of the buffers; nothing at all for a row that is no line.
  struct Extent {
    /// The row's first and last piece with text; -1 where there is none.
    var first = -1
    var last = -1
    /// Whether a mark of a heading stands before the text.
    var isHeading = false
    /// Whether the text is what is left of the line, not the line as it stands.
    var isCleaned = false
    /// The text, in the one buffer or in the other.
    var bytes = 0..<0
    /// How many Chinese characters it has.
    var characterCount = 0
    /// Where these are kept, among those of the document or by themselves; nothing for a long line
    /// that has others than the document has.
    var characters = 0..<0
    var isOfDocument = false

    var isThere: Bool { first >= 0 }
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
    if extent.characters.count == extent.characterCount {
      return (extent.isOfDocument ? documentCharacters : characters)[extent.characters]
    }
    var found = Growing<UInt16>(capacity: extent.characterCount)
    HanRun.add(
      extent.isCleaned ? cleaned : printed, extent.bytes, by: HanFold.flat, to: &found)
    return found.array()[...]
  }
}
