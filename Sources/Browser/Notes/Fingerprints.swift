import Audit
import Library

/// What the numbers of reviewed reports came to, each worked out once: drawing asks for it.
struct Fingerprints: Sendable {
  private var known: [EntryID: String] = [:]
  /// Reports of which it is still to be worked out.
  private(set) var left: Set<EntryID> = []

  /// That of a report; nil where it is not known.
  subscript(id: EntryID) -> String? { known[id] }

  /// Forgets that of a report of which there is something new.
  mutating func forget(_ id: EntryID) {
    known[id] = nil
    left.remove(id)
  }

  /// Takes note of a report that will be asked about.
  mutating func expect(_ id: EntryID) {
    if known[id] == nil { left.insert(id) }
  }

  /// Keeps that of a report.
  mutating func keep(_ text: String, of id: EntryID) {
    left.remove(id)
    known[id] = text
  }

  /// Works out some of what is left.
  mutating func learn(atMost count: Int = .max, _ work: (EntryID) -> String) {
    for id in left.prefix(count) { keep(work(id), of: id) }
  }
}

extension App {
  /// Forgets that of a report of which there is something new; where it was reviewed there is another.
  mutating func renewFingerprint(of id: EntryID) {
    fingerprints.forget(id)
    if !notes.reviewed.isEmpty, notes.reviewed[library[id].path] != nil {
      fingerprints.expect(id)
    }
  }

  /// Begins anew with the reports that were reviewed, as the notes and the library now are.
  mutating func renewFingerprints() {
    fingerprints = Fingerprints()
    for id in notes.reviewed.keys.compactMap({ library.id(at: $0) }) {
      fingerprints.expect(id)
    }
  }

  /// Works out so few of them that no key has to wait, or all.
  mutating func learnFingerprints(atMost count: Int = 100) {
    guard !fingerprints.left.isEmpty else { return }
    let library = self.library
    fingerprints.learn(atMost: count) { library[$0].fingerprint }
  }
}

extension Entry {
  /// What tells whether the numbers of a report still read the same; empty for what is no report.
  var fingerprint: String { withFigures { $0.fingerprint ?? "" } ?? "" }
}
