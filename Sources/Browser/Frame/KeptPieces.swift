import Canvas

/// Pieces of the screen as the last frame drew them, to be copied while they look the same.
///
/// Drawing a row looks up and writes a dozen numbers, and moving the cursor changes two rows of
/// twenty.
public struct KeptPieces: Sendable {
  private var look: Look?
  private var rows: RowLook?
  private var former: [Piece: [Cell]] = [:]
  private var current: [Piece: [Cell]] = [:]

  /// What the looks of every piece depend on besides what it is about.
  struct Look: Hashable, Sendable {
    /// See ``App/age``.
    let age: Int
    let size: Size
  }

  /// What the looks of every row depend on besides.
  struct RowLook: Equatable, Sendable {
    let kind: LibraryKind
    /// Widths of the columns and where the first and the last stand.
    var columns: [Int] = []
  }

  /// A part of the screen with all that its looks depend on.
  enum Piece: Hashable, Sendable {
    /// A row without the cursor, in columns told by ``KeptPieces/beginRows(_:)``.
    case row(LibraryRow)
    case heading(LibraryKind, searched: Int?)
    case hints(HintLine.Key)
  }

  /// Keeps nothing yet.
  public init() {}

  /// Begins a frame: what the last one did not show, or showed otherwise, is forgotten.
  mutating func begin(_ look: Look) {
    former = look == self.look ? current : [:]
    current = [:]
    self.look = look
  }

  /// Begins the rows of a list; those that looked otherwise are forgotten.
  mutating func beginRows(_ look: RowLook) {
    guard look != rows else { return }
    rows = look
    former = former.filter { if case .row = $0.key { false } else { true } }
  }

  /// A piece as it was drawn; nil where it is to be drawn.
  mutating func cells(of piece: Piece) -> [Cell]? {
    guard let cells = former[piece] else { return nil }
    current[piece] = cells
    return cells
  }

  /// Keeps a piece that has been drawn.
  mutating func keep(_ cells: [Cell], of piece: Piece) { current[piece] = cells }
}
