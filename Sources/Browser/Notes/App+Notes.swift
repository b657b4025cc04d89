import Canvas
import Glyphs
import Library
import Reports

extension App {
  /// Takes over what has been written about reports before.
  public mutating func take(_ notes: NoteList) {
    self.notes = notes
    renewFingerprints()
    if asksForReviewed { rearrange() }
    settle()
  }

  /// What a note written here would be about: the cell in a table, else the report.
  var noteSubject: NoteList.Subject? {
    if case .library = screen {
      return matrixEntry.map { NoteList.Subject(path: library[$0].path, cell: nil) }
    }
    guard let report else { return nil }
    return NoteList.Subject(path: library[report.entry].path, cell: report.showsTable ? cell : nil)
  }

  /// What that is, in words.
  var noteName: String {
    guard let subject = noteSubject else { return "" }
    if let cell = subject.cell { return cell.name(language) }
    guard let id = library.id(at: subject.path) else { return subject.path }
    return library[id].name + (library.year(of: id).map { " \($0)" } ?? "")
  }

  /// The note about the place of the cursor.
  var note: String? { noteSubject.flatMap { notes.notes[$0] } }

  /// `a`: asks for a note about the report or the cell; the old one stands there to be changed.
  mutating func startNote() {
    guard noteSubject != nil else {
      notice = Notice(Words.reportFirst, role: .warning)
      return
    }
    var state = PromptState(kind: .note, origin: stack, former: search)
    state.text = note ?? ""
    overlays.append(.prompt(state))
  }

  /// Enter in that prompt; nothing written takes the note away.
  mutating func keepNote(_ state: PromptState) {
    overlays.removeLast()
    guard let subject = noteSubject else { return }
    let text = String(Sanitizer.clean(state.text).text.prefix(NoteList.lengthLimit))
    let wasThere = notes.notes[subject] != nil
    guard wasThere || !text.isEmpty else { return }
    change(.note(subject, text))
    notice = Notice(text.isEmpty ? Words.noteRemoved : Words.noteKept)
  }

  /// `M`: the report has been reviewed, or not.
  mutating func toggleReviewed() {
    guard let subject = noteSubject else {
      notice = Notice(Words.reportFirst, role: .warning)
      return
    }
    guard let id = library.id(at: subject.path) else { return }
    // What has changed since is reviewed anew.
    let isReviewed = review(of: id) != .standing
    let fingerprint = library[id].fingerprint
    fingerprints.keep(fingerprint, of: id)
    change(.reviewed(subject.path, isReviewed ? fingerprint : nil))
    let isListed = if case .library = screen { true } else { false }
    notice = Notice(
      !isReviewed ? Words.notReviewed : isListed ? Words.nowReviewed : Words.reviewedHere)
    if asksForReviewed { rearrange() }
  }

  private mutating func change(_ change: NoteChange) {
    notes.apply(change)
    effects.append(.note(change))
  }

  /// `A`: the notes; choosing one goes to what it is about.
  mutating func chooseNote() {
    let choices = notes.ordered.compactMap { subject, text -> Choice? in
      guard let id = library.id(at: subject.path), library[id].isReport else { return nil }
      var place = StoredPlace(.report, path: subject.path)
      place.cell = subject.cell
      place.showsTable = subject.cell != nil
      guard let screens = screens(of: place) else { return nil }
      return Choice(title(of: screens), detail: text, action: .place(screens))
    }
    guard !choices.isEmpty else {
      notice = Notice(Words.noNotes)
      return
    }
    overlays.append(.choice(ChoiceState(Words.notesTitle, choices)))
  }
}
