import Glyphs
import Reading
import Reports

/// Looks for a text in whole files, on any thread.
///
/// Both are folded as a search on the screen folds them, and blanks and line ends are passed over:
/// converters break lines where they like.
public struct BodySearch: Sendable {
  private let needle: [UInt32]
  /// For each scalar of the needle how much of it may still stand when the next one does not fit.
  private let fallback: [Int]

  /// Nil where there is nothing to look for.
  public init?(_ text: String) {
    let needle = SearchFold.scalars(of: text).filter { !Self.isBlank($0) }
    guard !needle.isEmpty else { return nil }
    self.needle = needle
    var fallback = [0]
    for index in needle.indices.dropFirst() {
      var length = fallback[index - 1]
      while length > 0, needle[index] != needle[length] { length = fallback[length - 1] }
      fallback.append(needle[index] == needle[length] ? length + 1 : 0)
    }
    self.fallback = fallback
  }

  /// Whether a file has the text; one that cannot be read has none.
  public func finds(in file: ScannedFile) -> Bool {
    guard file.obstacle == nil, let bytes = try? FileBytes.read(file),
      case .text(let text) = ReportReader().text(of: bytes)
    else { return false }
    guard text.isMarkup else { return occurs(in: text.bytes) }
    // Of a page only the report counts, and not what stands around it or is not shown.
    guard case .report(let report) = ReportReader().read(bytes, path: file.path) else {
      return false
    }
    return report.prose.contains { occurs(in: Array($0.utf8)) }
  }

  /// Whether UTF-8 text has it.
  public func occurs(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      SearchFold.flat.withUnsafeBufferPointer { fold in
        needle.withUnsafeBufferPointer { occurs(in: text, fold, $0) }
      }
    }
  }

  private func occurs(
    in text: UnsafeBufferPointer<UInt8>, _ fold: UnsafeBufferPointer<UInt16>,
    _ needle: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    var place = 0
    var matched = 0
    while place < text.count {
      let scalar = Self.scalar(text, &place)
      let folded = scalar <= 0xFFFF ? UInt32(fold[Int(scalar)]) : scalar
      if folded == 0 || Self.isBlank(folded) { continue }
      while matched > 0, needle[matched] != folded { matched = fallback[matched - 1] }
      if needle[matched] == folded { matched += 1 }
      if matched == needle.count { return true }
    }
    return false
  }

  /// The scalar that begins at a place; bytes that begin none stand for themselves.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt32 {
    let first = UInt32(text[place])
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, place + length <= text.count else {
      place += 1
      return first
    }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for next in place + 1..<place + length { scalar = scalar << 6 | UInt32(text[next] & 0x3F) }
    place += length
    return scalar
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || (0x09...0x0D).contains(scalar)
  }
}

extension Report {
  /// All that it says in words: title, headings and paragraphs.
  fileprivate var prose: [String] {
    [title].compactMap { $0 } + preamble.map(\.text)
      + sections.flatMap { section in
        [section.heading]
          + section.blocks.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
          }
      }
  }
}
