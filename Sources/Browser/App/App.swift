import Audit
import Canvas
import Library
import Reports

/// The browser without a terminal: what happens goes in, effects and surfaces come out.
///
/// It knows no clock, no environment and no file. Results of reading are handed in as values and
/// never move the cursor; a key changes the state, and ``render()`` draws it.
public struct App: Sendable {
  /// What has been read so far.
  public internal(set) var library: Library { didSet { age += 1 } }
  /// The name of the folder, for the title.
  public let folder: String
  /// The language of the program's own words.
  public internal(set) var language: Wording.Language { didSet { age += 1 } }
  /// The extent of the screen.
  public internal(set) var size: Size

  /// What the settings ask of the terminal.
  public internal(set) var terminal = TerminalSettings()

  /// Counts the changes of what rows, headings and hints are drawn from; see ``KeptPieces``.
  private(set) var age = 0
  var ledger = Ledger() { didSet { age += 1 } }
  var bodies = Bodies()
  var fingerprints = Fingerprints() { didSet { age += 1 } }
  /// In which reports the texts of the filter were found.
  var bodyHits: [String: BodyHits] = [:]
  /// Whether reports have come that lists and sums do not show yet.
  var hasTaken = false
  /// Whether reports have come or gone since the agencies were compared.
  var isUncompared = false
  /// What comparing the agencies has found and the library has not taken over yet.
  var unkept: [(id: EntryID, assessment: Assessment)] = []
  var stack: [Screen] = [.library(LibraryState())]
  var overlays: [Overlay] = []
  var history = History()
  var modes = Modes()
  var search = Search()
  var notice: Notice?
  var effects: [Effect] = []
  var lastTyped: Character?
  /// What the key before has made of `q` in the first view.
  var departure = Departure.atOnce
  /// The report that `n` has announced as its next goal.
  var announced: EntryID?
  /// Reports that were ticked, in the order of ticking.
  var ticked: [EntryID] = [] { didSet { age += 1 } }
  /// Places with a letter.
  var marks: [String: [Screen]] = [:]
  /// What an earlier session kept.
  var remembered = FolderState()
  /// Where the cursor is to stand once that report has been read, until a key moves it.
  var wanted: StoredPlace?
  /// What the user has written about reports.
  var notes = NoteList() { didSet { age += 1 } }
  /// Keys that the user has given other commands.
  var bindings = KeyBindings() { didSet { age += 1 } }
  /// A key that waits for another.
  var chord: Chord?
  /// The cell whose trend was left for a ratio.
  var trendCell: CellKey?
  /// Counts the changes of the library, for what is made from it.
  var revision = 0
  /// The day, as the program around tells it; nil until the file of waivers has been read.
  var today: CalendarDay?
  /// Who decides about waivers.
  var who: String?
  /// Whether a waiver is being written.
  var isWaiving = false
  /// Whether the folder has been gone through; files may still be waiting.
  var isScanned = false
  /// How many files a scan that is under way has met, as far as it has told.
  var met: Int?
  /// How many files there are, while they are met.
  var expected = 0
  /// Whether the user has stopped the reading of files.
  var isStopped = false
  /// Whether keys come faster than anyone reads.
  var isHurried = false
  /// What the preview showed after the last event; nil where there was none.
  var formerPreview: Previewed?
  /// How long that will still take, as far as the program around can tell.
  var secondsLeft: Int?

  // Made from the above when something changes, never while drawing.
  var dossier: Dossier?
  var article: Article?
  var prose: Prose?
  var findingList: FindingList?
  var source = SourceReading()
  var chart: Chart?
  var roster: Roster?

  /// A browser of a folder of which nothing has been read yet.
  ///
  /// - Parameter rules: what reports are judged by; those handed in have been judged by the same.
  public init(
    folder: String, language: Wording.Language, size: Size, rules: RuleSet = .builtIn
  ) {
    library = Library(rules: rules)
    self.folder = folder
    self.language = language
    self.size = size
  }

  /// Takes in what has happened and says what is to be done about it.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .resize(let size): self.size = size
    case .key(let key): press(key)
    case .mouse(let action, let row, let column): point(action, row: row, column: column)
    case .paste(let text): paste(text)
    case .wake, .cursorIsAt: break
    case .hangUp: effects.append(.quit)
    }
    settle()
    requestSource()
    defer { effects = [] }
    return effects
  }

  /// The version of a text in the language of the program.
  func say(_ wording: Wording) -> String { wording(language) }
}
