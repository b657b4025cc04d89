import Reports

/// What the places of a formula stand for in one form.
struct Expansion {
  let form: TableForm

  /// The cells of a place whose star stands for `star`; all there may be, where that is nil.
  func cells(_ rows: Formula.Rows, _ columns: Formula.Columns, star: Star? = nil) -> [CellKey] {
    form.cells.filter { includes($0.row, rows, star) && includes($0.column, columns, star) }
  }

  /// What a star stands for.
  enum Star: Hashable {
    case row(RowID)
    case column(ColumnID)

    var name: String {
      switch self {
      case .row(let row): row.rawValue
      case .column(let column): column.rawValue
      }
    }
  }

  /// What a star may stand for in these places, in the order of the form.
  func stars(_ rows: Formula.Rows, _ columns: Formula.Columns) -> [Star] {
    let cells = cells(rows, columns)
    var seen: Set<Star> = []
    let all: [Star] =
      rows == .each ? cells.map { .row($0.row) } : cells.map { .column($0.column) }
    return all.filter { seen.insert($0).inserted }
  }

  private func includes(_ row: RowID, _ rows: Formula.Rows, _ star: Star?) -> Bool {
    switch rows {
    case .each: if case .row(let wanted) = star { row == wanted } else { true }
    case .one(let wanted): row == wanted
    case .results:
      row != .newReceived && row != .carriedIn && row != .total && row != .carriedOut
    }
  }

  private func includes(_ column: ColumnID, _ columns: Formula.Columns, _ star: Star?) -> Bool {
    switch columns {
    case .each: if case .column(let wanted) = star { column == wanted } else { true }
    case .one(let wanted): column == wanted
    case .parts: column != .total
    }
  }
}
