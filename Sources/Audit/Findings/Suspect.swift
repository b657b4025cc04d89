import Reports

/// Who should be asked first about a finding.
public enum Suspect: String, Sendable {
  /// A number was cut out, guessed from sums or lost while reading: look at the original.
  case extraction
  /// All numbers stand in the document as they were judged.
  case agency

  /// Extraction as soon as one of the cells was not simply there to be read.
  init(_ cells: some Sequence<StatCell>) {
    let printed = cells.allSatisfy { $0.status == .read || $0.status == .blank }
    self = printed ? .agency : .extraction
  }
}
