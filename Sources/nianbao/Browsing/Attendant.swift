import Audit
import Browser
import Canvas
import Library
import Reports

/// Does what the browser asks for before anything else goes on: for a screen in memory and for lines.
struct Attendant {
  let folder: String
  private let files: ScannedFiles

  /// Reads a folder whole and hands it to the browser, with the waivers that lie beside it.
  init(_ folder: String, opening app: inout App) {
    self.folder = folder
    files = (try? FolderScan(folder).files()) ?? ScannedFiles()
    app.add(Reader.results(files, app.library.rules))
    app.finishScan()
    takeWaivers(&app)
    _ = attend(app.handle(.wake), &app)
  }

  /// Does what is asked for, and what that brings about; false when the browser is left.
  func attend(_ effects: [Effect], _ app: inout App) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return false
      case .compareAgencies: app.take(app.library.comparedAgencies())
      case .readSource(let path):
        if let file = files[path] { app.add(SourceOutcome(reading: file)) }
      case .searchBodies(let text, isWanted: true):
        let found = BodySearch(text).map { search in files.filter { search.finds(in: $0) } } ?? []
        app.found(text, in: found.map(\.path), searched: files.count, isDone: true)
      case .readBody(let path):
        if let file = files[path] { app.receive(EntryState(reading: file), of: path) }
      case .write(let name, let text, let isNumbered, let overwrites):
        app.tell(FileWriting.write(name, text, isNumbered: isNumbered, overwrites: overwrites))
      case .waive(let waivers): waive(waivers, &app)
      default: break
      }
    }
    // What the terminal's browser does between keys is done before the next one.
    while app.isCatchingUp { app.catchUp() }
    return true
  }

  private func waive(_ waivers: [Waiver], _ app: inout App) {
    do throws(FileError) {
      try WaiverFile.add(waivers, to: WaiverFile.path(beside: folder))
      takeWaivers(&app)
    } catch {
      app.tell(error.words)
    }
  }

  private func takeWaivers(_ app: inout App) {
    do throws(FileError) {
      let list = try WaiverFile.read(WaiverFile.path(beside: folder)) ?? WaiverList()
      if let today = CalendarDay.today { app.take(list, on: today, who: Environment.user) }
    } catch {
      app.tell(error.words)
    }
  }
}

extension FileError {
  /// The file and what is wrong with it.
  var words: Wording { Wording("\(path)：\(reason.zh)", "\(path): \(reason.en)") }
}
