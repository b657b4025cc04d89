import Audit
import Library

/// What has become of a report since the user marked it as reviewed.
enum Review: Hashable, Sendable {
  /// Its numbers read as when they were reviewed, as far as is known.
  case standing
  /// Its numbers read otherwise: the file has changed, or it is read in another way.
  case changed

  /// The sign beside its report in lists.
  var sign: String {
    switch self {
    case .standing: "✓"
    case .changed: "≠"
    }
  }
}

extension App {
  /// Whether the user has reviewed a report, and what has become of it since; nil where not.
  func review(of id: EntryID) -> Review? {
    guard !notes.reviewed.isEmpty, let seen = notes.reviewed[library.path(of: id)] else {
      return nil
    }
    return seen.isEmpty || library[id].kind == .waiting
      || seen == fingerprints[id] ?? library[id].fingerprint ? .standing : .changed
  }

  /// Whether the filter asks which reports were reviewed.
  var asksForReviewed: Bool {
    ledger.filter?.terms.contains { $0.field == .reviewed } == true
  }

  /// The reports that were reviewed and have not changed since, where the filter asks for them.
  var reviewedEntries: Set<EntryID> {
    guard asksForReviewed else { return [] }
    return Set(
      notes.reviewed.keys.compactMap { library.id(at: $0) }.filter { review(of: $0) == .standing })
  }
}
