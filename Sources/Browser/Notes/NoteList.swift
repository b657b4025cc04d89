import Reports

/// What the user has written about reports and cells, and which reports are reviewed.
///
/// Kept in a file of its own, never in a report.
public struct NoteList: Hashable, Sendable {
  /// What a note is about.
  public struct Subject: Hashable, Sendable {
    /// The report's path below the folder.
    let path: String
    /// The cell; nil for the report as a whole.
    let cell: CellKey?
  }

  private(set) var notes: [Subject: String] = [:]
  /// By the paths of reviewed reports what their numbers came to, as ``App/fingerprint(of:)`` tells;
  /// empty where that is not known.
  private(set) var reviewed: [String: String] = [:]

  private static let heading = "nianbao-notes 1"
  /// The longest note, in characters.
  static let lengthLimit = 2000

  /// Nothing is written yet.
  public init() {}

  /// Reads what ``text`` wrote; lines it does not understand are passed over.
  public init(_ text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == Self.heading[...] else { return }
    for line in lines.dropFirst() {
      let fields = StateText.fields(String(line))
      switch (fields.first, fields.count) {
      case ("reviewed", 2): reviewed[fields[1]] = ""
      case ("reviewed", 3): reviewed[fields[1]] = fields[2]
      case ("note", 4):
        let cell = CellKey(fields[2])
        guard cell != nil || fields[2].isEmpty else { continue }
        notes[Subject(path: fields[1], cell: cell)] = fields[3]
      default: break
      }
    }
  }

  /// The notes as lines of text, in order of their reports.
  public var text: String {
    var lines = [Self.heading]
    lines += reviewed.sorted { $0.key < $1.key }.map {
      StateText.line(["reviewed", $0.key, $0.value])
    }
    lines += ordered.map { subject, note in
      StateText.line(["note", subject.path, subject.cell?.description ?? "", note])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Notes by path, those about a whole report before those about its cells.
  var ordered: [(subject: Subject, text: String)] {
    notes.sorted {
      ($0.key.path, $0.key.cell?.description ?? "") < ($1.key.path, $1.key.cell?.description ?? "")
    }
    .map { ($0.key, $0.value) }
  }

  /// Changes one note or mark.
  public mutating func apply(_ change: NoteChange) {
    switch change {
    case .note(let subject, let text): notes[subject] = text.isEmpty ? nil : text
    case .reviewed(let path, let fingerprint): reviewed[path] = fingerprint
    }
  }
}

/// A change of one note or mark: small, so that two sessions do not undo each other's.
public enum NoteChange: Hashable, Sendable {
  /// A text about something; empty to take it away.
  case note(NoteList.Subject, String)
  /// What the numbers of the report at a path came to when it was reviewed; nil where it is not.
  case reviewed(String, String?)
}
