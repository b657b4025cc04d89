import Reports

/// The text of a document as the reader sees it: places in a report count its lines and characters.
public struct DocumentText: Sendable {
  /// Valid UTF-8.
  public let bytes: [UInt8]
  /// Whether it was taken out of a file that is no text itself, such as PDF or Word.
  public let isExtracted: Bool
  /// Whether it is markup, of which a reader sees only a part.
  public let isMarkup: Bool
}

/// What came of looking for a document's text.
public enum DocumentTextOutcome: Sendable {
  /// The text.
  case text(DocumentText)
  /// There is none, for this reason.
  case none(Wording)
}

extension ReportReader {
  /// The text of a document, decoded or extracted, without looking for a report in it.
  public func text(of bytes: [UInt8]) -> DocumentTextOutcome {
    switch FormatReader.mark(bytes) {
    case .failure(let refusal): .none(refusal.reason)
    case .success(let marked):
      .text(
        DocumentText(
          bytes: marked.source,
          isExtracted: ChildFormat.of(bytes) != nil || ZipArchive(bytes) != nil,
          isMarkup: marked.text != marked.source))
    }
  }
}
