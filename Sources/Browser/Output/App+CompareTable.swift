import Audit
import Reports

extension App {
  /// A comparison as a table: numbers as such, whatever the screen writes between them.
  func compareTable(_ state: CompareState) -> ViewTable? {
    guard let sheet = CompareSheet(self, state) else { return nil }
    let cells = CompareCells(app: self, comparison: sheet.comparison, state: state)
    let names = (sheet.lines.first { !$0.cells.isEmpty }?.cells ?? []).map {
      $0.columnName(language)
    }
    let columns =
      switch state.mode {
      case .sideBySide: cells.sides + [Words.difference(language), Words.growth(language)]
      // Both numbers of a cell: one field for the two would be no number.
      case .values: names.flatMap { name in cells.sides.map { name + " " + $0 } }
      case .difference, .ratio: names
      }
    let rows = sheet.lines.map { line -> [ViewTable.Field] in
      let shown = sheet.isList ? line.cells.filter { sheet.isInSight($0) } : line.cells
      let fields = shown.flatMap { key -> [ViewTable.Field] in
        let change = sheet.comparison[key]
        let sides = [ViewTable.Field(change.base), ViewTable.Field(change.current)]
        return switch state.mode {
        case .sideBySide: sides + [Self.difference(change), Self.growth(change)]
        case .values: sides
        case .difference: [Self.difference(change)]
        case .ratio: [Self.growth(change)]
        }
      }
      let padding = Array(
        repeating: ViewTable.Field(""), count: max(0, columns.count - fields.count))
      return [ViewTable.Field(line.label)] + fields + padding
    }
    return ViewTable(
      title: title(of: stack), columns: [Words.item(state.table)(language)] + columns, rows: rows,
      cursor: sheet.place.row)
  }

  /// By how much a cell has changed; nothing where that cannot be said.
  private static func difference(_ change: CellChange) -> ViewTable.Field {
    switch change.kind {
    case .equal: ViewTable.Field(Amount.zero)
    case .changed(let difference): ViewTable.Field(difference)
    case .unlike, .unknown: ViewTable.Field("")
    }
  }

  /// The same in per cent; nothing, too, where there was nothing before, be there now what there may.
  private static func growth(_ change: CellChange) -> ViewTable.Field {
    ViewTable.Field(change.growth?.percent ?? "")
  }
}
