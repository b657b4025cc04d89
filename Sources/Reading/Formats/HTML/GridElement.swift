/// An element of a page while its children come in: enough to tell whether it is like a row of cells,
/// or holds rows.
struct GridElement: Sendable {
  private let name: ElementName
  let ordinal: Int32
  /// What rows of one grid share: the name and the class; 0 without a class.
  let look: Int
  private let isInline: Bool
  /// Whether the page itself says that it is a row.
  let isRow: Bool

  private var blocks = 0
  private var inlines = 0
  private var hasOwnText = false
  private var areChildrenSimple = true
  private var text = GridText()
  private var numeric = 0
  private var empty = 0
  private var longest = 0
  private var isLastNumeric = false
  /// Children that are like rows, and those that are but a line of text.
  private(set) var rows: [Row] = []
  private var lines = 0

  init(_ name: ElementName, ordinal: Int32, look: Int, isInline: Bool, isRow: Bool) {
    self.name = name
    self.ordinal = ordinal
    self.look = look
    self.isInline = isInline
    self.isRow = isRow
  }

  /// An element that is like a row.
  struct Row: Sendable {
    var name: ElementName
    var ordinal: Int32
    var look: Int
    var cells: Int
    var numeric: Int
    var empty: Int
    /// Bytes of the longest cell.
    var longest: Int
    var isInline: Bool
    /// Whether it is a name and its number.
    var isPair: Bool
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let before = text.count
    text.add(bytes)
    if text.count > before { hasOwnText = true }
  }

  /// Takes in a child that has ended.
  mutating func add(_ child: GridElement) {
    if child.isInline { inlines += 1 } else { blocks += 1 }
    text.add(child.text)
    if !child.isSimple { areChildrenSimple = false }
    isLastNumeric = child.text.isNumeric
    longest = max(longest, child.text.count)
    if child.text.count == 0 {
      empty += 1
    } else if isLastNumeric {
      numeric += 1
    }
    if let row = child.asRow {
      rows.append(row)
    } else if child.isSimple, child.text.count <= Self.longestCell {
      lines += 1
    }
  }

  /// Whether it holds no two blocks side by side: it may be a cell.
  private var isSimple: Bool { blocks <= 1 && areChildrenSimple }

  /// It as a row: two cells and more, all blocks or all inline, and nothing between them.
  var asRow: Row? {
    guard 2...Self.mostCells ~= blocks + inlines, blocks == 0 || inlines == 0, !hasOwnText,
      areChildrenSimple
    else { return nil }
    return Row(
      name: name, ordinal: ordinal, look: look, cells: blocks + inlines, numeric: numeric,
      empty: empty,
      longest: longest, isInline: inlines > 0,
      isPair: blocks + inlines == 2 && isLastNumeric && numeric == 1)
  }

  /// A row of the form with fifteen numbers, each beside that of another year; more are the lines of a
  /// page.
  private static let mostCells = 32
  /// Bytes that a label has at most, with some room.
  private static let longestCell = 300

  /// What grids of one page share: the names of what they are, of their rows and how these are made.
  struct Shape: Hashable, Sendable {
    var grid: ElementName
    var row: ElementName
    var isInline: Bool
  }

  /// The shape of a grid: nothing but some lines stands between its rows, and what these hold are
  /// numbers, dashes and nothing, besides their labels; nil where it is none.
  var shape: Shape? {
    guard let first = rows.first, rows.count >= 3, rows.count >= lines,
      rows.count + lines == blocks + inlines, !hasOwnText,
      rows.allSatisfy({ $0.longest <= Self.longestCell && $0.isInline == first.isInline })
    else { return nil }
    let cells = rows.reduce(0) { $0 + $1.cells }
    let filled = rows.reduce(0) { $0 + $1.numeric + $1.empty }
    guard 4 * filled >= cells, hasPairs || cells >= 3 * rows.count else { return nil }
    return Shape(grid: name, row: first.name, isInline: first.isInline)
  }

  /// Whether that is no accident: there are numbers, and, since words of a paragraph may be elements as
  /// well, as many cells in half of the rows.
  var isSure: Bool {
    guard rows.reduce(0, { $0 + $1.numeric }) >= 3 else { return false }
    let counts = rows.reduce(into: [Int: Int]()) { $0[$1.cells, default: 0] += 1 }
    return !rows.contains(where: \.isInline) || 2 * (counts.values.max() ?? 0) >= rows.count
  }

  /// Whether the rows are names and their numbers.
  private var hasPairs: Bool {
    rows.allSatisfy { $0.cells == 2 } && 5 * rows.count(where: \.isPair) >= 4 * rows.count
  }
}
