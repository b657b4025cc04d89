import Canvas
import Library

/// Where the parts of the library view stand, and which years have room.
struct LibraryLayout: Hashable, Sendable {
  /// The line of years over the matrix.
  let header: Rect
  let matrix: Rect
  /// Totals and what to look at first, below the matrix.
  let totals: Rect?
  let preview: Rect?
  let rules: [Rect]
  /// Columns of the agency names, with the cursor's mark before them.
  let nameColumns: Int
  let yearColumns: Int
  /// The years in sight, as indices.
  let years: Range<Int>
  /// The year with the cursor, as an index.
  let yearIndex: Int

  /// Columns for the number of findings, or the sum, at the right.
  let sumColumns: Int

  /// - Parameter isNumbers: cells hold numbers and not verdicts.
  init(_ frame: Frame, nameColumns: Int, yearCount: Int, yearIndex: Int, isNumbers: Bool = false) {
    sumColumns = isNumbers ? 9 : 6
    let body = frame.body
    var rules: [Rect] = []
    var left = body
    var preview: Rect?
    if frame.tier >= .wide {
      let width = max(
        62,
        min(
          body.columns * 62 / 100, nameColumns + 3 + yearCount * (isNumbers ? 8 : 6) + sumColumns))
      let parts = Layout.columns(body, [.fixed(width), .share(1)], gap: 1)
      left = parts[0]
      preview = parts[1]
      rules.append(Rect(row: body.row, column: left.endColumn, rows: body.rows, columns: 1))
    } else if frame.tier == .normal {
      let parts = Layout.rows(body, [.share(1), .fixed(min(5, body.rows / 4))], gap: 1)
      left = parts[0]
      preview = parts[1]
      rules.append(Rect(row: left.endRow, column: 0, rows: 1, columns: body.columns))
    }
    header = left.line(0)
    let list = Rect(
      row: left.row + 1, column: left.column, rows: left.rows - 1, columns: left.columns)
    if frame.tier >= .wide {
      let parts = Layout.rows(list, [.share(1, minimum: 8), .fixed(list.rows * 2 / 5)], gap: 1)
      matrix = parts[0]
      totals = parts[1]
      rules.append(Rect(row: matrix.endRow, column: left.column, rows: 1, columns: left.columns))
    } else {
      matrix = list
      totals = nil
    }
    self.preview = preview
    self.rules = rules
    yearColumns = isNumbers ? 8 : left.columns >= 56 ? 6 : 5
    // All of the names where the years leave room for that, else less than half of the line.
    let room = left.columns - yearCount * yearColumns - sumColumns
    let goal = min(nameColumns + 3, max(12, left.columns * 45 / 100, room))
    let spare = left.columns - goal - sumColumns
    let fitting = max(1, spare / yearColumns)
    self.nameColumns = goal
    self.yearIndex = yearIndex
    let start = max(0, min(yearIndex, yearCount - fitting))
    years = start..<max(start, min(yearCount, start + fitting))
  }

  /// The columns of a year in sight, counted from its index among all.
  func rect(ofYear index: Int, in line: Rect) -> Rect {
    Rect(
      row: line.row, column: line.column + nameColumns + (index - years.lowerBound) * yearColumns,
      rows: 1, columns: yearColumns)
  }

  /// The columns of the sum at the right of the years.
  func sumRect(in line: Rect) -> Rect {
    Rect(
      row: line.row, column: line.column + nameColumns + years.count * yearColumns, rows: 1,
      columns: sumColumns)
  }
}

extension App {
  /// The layout of the matrix as it is.
  var libraryLayout: LibraryLayout {
    LibraryLayout(
      frame, nameColumns: max(16, ledger.nameColumns), yearCount: library.years.count,
      yearIndex: matrixYearIndex, isNumbers: libraryKind.measure != nil)
  }

  /// The index of the year with the cursor.
  var matrixYearIndex: Int {
    // To begin with, the latest report of the topmost agency: something to see in the preview.
    guard let year = matrix.year ?? topYear else { return max(0, library.years.count - 1) }
    return library.years.firstIndex { $0 >= year } ?? max(0, library.years.count - 1)
  }

  private var topYear: Int? {
    guard let agency = ledger.rows.agency(at: 0) else { return nil }
    return library.entries(of: agency).compactMap { library.year(of: $0) }.max()
  }

  /// The year with the cursor; nil while no report is there.
  var matrixYear: Int? {
    library.years.indices.contains(matrixYearIndex) ? library.years[matrixYearIndex] : nil
  }

  /// The row with the cursor and what is in sight around it.
  var matrixScroll: Scroll {
    let index = matrix.row.flatMap { rowIndex(of: $0) } ?? 0
    return Scroll(cursor: index, offset: index - matrix.line)
  }

  /// The row with the cursor.
  var matrixRow: LibraryRow? {
    ledger.rows[checked: matrixScroll.cursor]
  }

  /// The file that the cursor stands on, whatever it turned out to be.
  var matrixEntry: EntryID? {
    switch matrixRow {
    case .file(let id)?: return id
    case .agency(let agency)?:
      let row = library[agency]
      if let year = matrixYear, let id = row.entry(in: year) { return id }
      // A report without a year has nothing but its row.
      return row.years.isEmpty ? row.entries.first : nil
    case nil: return nil
    }
  }
}
