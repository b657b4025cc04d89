import CSystem
import CTerminal
import Canvas
import Glibc

/// The terminal while the browser has it: entering, leaving, and what is on the screen.
///
/// Between ``enter()`` and ``leave()`` nothing else may write to the terminal. What the process
/// writes to standard error meanwhile is kept and shown after leaving. However the process ends,
/// short of SIGKILL, the terminal is left as it was found.
@MainActor
public final class TerminalSession {
  /// Rows and columns of the screen, as last asked for.
  public private(set) var size = Size(rows: 0, columns: 0)
  /// How roles look; a new theme is seen with the next ``flush(_:)``.
  public var theme: Theme {
    didSet { shown = nil }
  }
  /// Whether mouse actions are reported to us instead of selecting text in the terminal.
  public var usesMouse = true {
    didSet { if isEntered { nb_mouse(usesMouse ? 1 : 0) } }
  }
  /// Whether the terminal is ours at present.
  public private(set) var isEntered = false

  var shown: Surface?
  private var wasOpened = false
  private var colors = 0

  /// Makes a session; the terminal is not touched before ``enter()``.
  public init(theme: Theme = .standard) {
    self.theme = theme
  }

  /// Takes the terminal: its other screen, every key as it is typed, the cursor hidden.
  ///
  /// The locale must have been set by ``LocaleChoice/establish()``.
  public func enter() throws(TerminalError) {
    guard !isEntered else { return }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    // Before the first mode is set, so that there is no moment in which a crash leaves it set.
    nb_guard_install()
    nb_guard_arm()
    nb_stderr_capture()
    do throws(TerminalError) {
      if wasOpened { nb_resume() } else { try open() }
    } catch {
      nb_guard_disarm()
      nb_stderr_release()
      throw error
    }
    isEntered = true
    nb_mouse(usesMouse ? 1 : 0)
    measure()
  }

  /// Gives the terminal back as it was; more than once does no harm.
  public func leave() {
    guard isEntered else { return }
    isEntered = false
    nb_leave()
    nb_guard_disarm()
    nb_stderr_release()
  }

  /// Asks how wide `“` is drawn; the answer comes as ``InputEvent/cursorIsAt(row:column:)``.
  ///
  /// To be followed by a frame that is painted whole, as the first one is.
  public func askAmbiguousWidth() {
    guard isEntered else { return }
    nb_send(AmbiguousWidth.question)
    repaint()
  }

  /// Asks for the size again and forgets what is shown, so that the next flush paints everything.
  public func measure() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    nb_resize(&rows, &columns)
    size = Size(rows: Int(rows), columns: Int(columns))
    repaint()
  }

  /// Makes the next flush paint everything, for a screen that something else has written on.
  public func repaint() {
    shown = nil
    nb_repaint()
  }

  /// Takes the terminal again from whoever had it while we were stopped without notice.
  func retake() throws(TerminalError) {
    // In the background this stops us until the shell brings us back, before anything is written.
    nb_take_modes()
    leave()
    try enter()
  }

  var colorMap: ColorMap { ColorMap(colors: colors) }

  private func open() throws(TerminalError) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    switch nb_open() {
    case Int32(NB_OK): break
    case Int32(NB_NO_CURSOR_MOVEMENT): throw .noCursorMovement(name)
    default: throw .unknownTerminal(name)
    }
    wasOpened = true
    var sequence = [CChar](repeating: 0, count: 512)
    let count = nb_restore_sequence(&sequence, Int32(sequence.count))
    nb_guard_set_sequence(sequence, count)
    colors = Int(nb_colors())
    colorMap.definePairs()
  }
}
