import Library
import Reports

/// Where one is in a report: all of it stays when one flips to another year or agency.
struct ReportState: Hashable, Sendable {
  /// The report.
  var entry: EntryID
  /// The year one is looking at, also while an agency has no report of it.
  var year: Int?
  /// The section that is shown; nil for the whole text.
  var section: SectionKind?
  /// The table that is shown.
  var table: TableKind
  /// Whether the table and not the text has the main pane.
  var showsTable: Bool
  /// The pane with the focus.
  var focus: Pane
  /// The cursor of each table.
  var tables: [TableKind: TableCursor] = [:]
  /// The first line of text shown, if the text is that long.
  var textOffset = 0
  /// The problem with the cursor among those of the report.
  var problem: Int?
  /// What that problem is called, to find it again where the file has changed.
  var problemName: FindingReference?
  /// The cell that had been chosen when that problem was shown.
  var problemCell: CellKey?
  /// What of the report was shown then.
  var problemItem: OutlineItem?
  /// The number of the text one is at, among those that the tables know; nil when one is at none.
  var claim: Int?
  /// Which of its findings leads the others at its cell.
  var part = 0

  /// The cell that was chosen in the table at hand.
  var wanted: CellKey? { tables[table]?.wanted }

  /// The parts of the view.
  enum Pane: Hashable, Sendable { case outline, text, table, findings, source }

  /// Opens a report at a section, at its table if that has one.
  init(_ entry: EntryID, year: Int?, section: SectionKind? = .overview) {
    self.entry = entry
    self.year = year
    self.section = section
    table = section?.table ?? .requests
    showsTable = section?.table != nil
    focus = showsTable ? .table : .text
  }
}

/// The cursor of a table: the cell that was chosen, and what of the table is in sight.
struct TableCursor: Hashable, Sendable {
  /// The cell that was chosen; in a table that lacks it, the nearest one is shown.
  var wanted: CellKey
  /// The first row in sight.
  var offset = 0
  /// The first column in sight.
  var firstColumn = 0
}

extension SectionKind {
  /// The table that the section holds.
  var table: TableKind? { TableKind.allCases.first { $0.section == number } }
}

extension TableKind {
  /// The section that holds the table.
  var sectionKind: SectionKind { SectionKind.allCases[section - 1] }
}
