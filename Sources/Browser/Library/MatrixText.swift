import Canvas
import Glyphs
import Library
import Reports

/// The matrix as plain text, all of it, for pipes and files.
public struct MatrixText: Sendable {
  private let app: App

  /// Takes a library that has been read.
  public init(_ library: Library, language: Wording.Language) {
    var app = App(folder: "", language: language, size: .init(rows: 24, columns: 80))
    app.adopt(library)
    while app.isCatchingUp { app.catchUp() }
    app.finishScan()
    self.app = app
  }

  /// A line an agency: its name, a verdict for each year, its findings; then the other files.
  public var text: String {
    let years = app.library.years
    let name = max(app.ledger.nameColumns, CellWidth.columns(of: Words.agency(app.language)))
    let head =
      [Clip.pad(Words.agency(app.language), to: name)]
      + years.map { Clip.pad(String($0), to: 6, .right) }
      + [Clip.pad(Words.problems(app.language), to: 10, .right)]
    var lines = [head.joined()]
    for row in app.ledger.rows {
      switch row {
      case .agency(let id): lines.append(line(id, name))
      case .file(let id): lines.append(line(id))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ id: AgencyID, _ name: Int) -> String {
    let row = app.library[id]
    let marks = app.library.years.map { year in
      let mark = VerdictMark(row.entry(in: year), row, year: year, app)
      return Clip.pad(mark.text + mark.suffix, to: 6, .right)
    }
    let count = app.ledger.problems(of: id, in: app.library)
    return Clip.pad(Sanitizer.clean(row.name).text, to: name) + marks.joined()
      + Clip.pad(String(count), to: 10, .right)
  }

  private func line(_ id: EntryID) -> String {
    let entry = app.library[id]
    let reason =
      entry.reason ?? entry.duplicateOf.map { Words.duplicate(of: app.library[$0].path) }
    return Sanitizer.clean("? \(entry.path)  \(reason?(app.language) ?? "")").text
  }
}
