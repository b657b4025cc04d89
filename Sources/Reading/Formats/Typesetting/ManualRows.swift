/// The row of a manual's table while its cells come in, line by line.
struct ManualRows: ~Copyable {
  private(set) var result: [UInt8] = []
  private var cells: [[UInt8]] = []
  private var isOpen = false

  /// The lines of a manual, without what ends them.
  static func lines(of text: [UInt8]) -> some Sequence<ArraySlice<UInt8>> {
    text.split(separator: 0x0A, omittingEmptySubsequences: false).lazy.map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
  }

  init(capacity: Int) { result.reserveCapacity(capacity) }

  /// Begins a row; one that is open is written as the current line.
  mutating func beginRow() {
    endRow()
    isOpen = true
    cells = [[]]
  }

  mutating func beginCell() {
    if !isOpen { beginRow() } else if cells.count < Self.mostCells { cells.append([]) }
  }

  /// Adds to the last cell.
  mutating func add(_ text: some Collection<UInt8>) {
    if !isOpen { beginRow() }
    cells[cells.count - 1] += text.map { $0 == 0x7C ? 0x20 : $0 }
  }

  /// Writes the row that is open, between bars.
  mutating func endRow() {
    guard isOpen else { return }
    isOpen = false
    result.append(0x7C)
    for cell in cells { result += [0x20] + cell + [0x20, 0x7C] }
  }

  mutating func addLine(_ text: [UInt8]) { result += text }
  mutating func endLine() { result.append(0x0A) }

  private static let mostCells = 64
}
