import Audit
import Reports

/// The tables that an export fills, see the manual of the export.
///
/// A column once published keeps its meaning; new ones come at the end.
enum SQLSchema {
  /// Opens the one transaction and makes the tables anew.
  static func beginning(_ rules: RuleSet) -> String {
    let drops = tables.map { "DROP TABLE IF EXISTS \($0.name);" }
    let makes = tables.map { "CREATE TABLE \($0.name)(\($0.columns))\($0.options);" }
    let lines = ["BEGIN;"] + drops + makes + [about(rules)]
    return lines.joined(separator: "\n") + "\n" + String(decoding: formCells.bytes, as: UTF8.self)
  }

  /// Indexes what is asked for across reports, and closes the transaction.
  static let end = """
    CREATE INDEX cells_by_cell ON cells(cell, report);
    CREATE INDEX findings_by_report ON findings(report);
    COMMIT;

    """

  private static let tables: [(name: String, columns: String, options: String)] = [
    ("about", "tool TEXT, version TEXT, rules TEXT", ""),
    (
      "form_cells",
      "form TEXT, cell TEXT, part TEXT, row TEXT, col TEXT, row_zh TEXT, col_zh TEXT, "
        + "row_en TEXT, col_en TEXT, PRIMARY KEY(form, cell)", " WITHOUT ROWID"
    ),
    (
      "reports",
      "report INTEGER PRIMARY KEY, path TEXT NOT NULL, agency TEXT, year INTEGER, form TEXT, "
        + "title TEXT", ""
    ),
    (
      "cells",
      "report INTEGER NOT NULL REFERENCES reports, cell TEXT NOT NULL, value NUMERIC, "
        + "status TEXT NOT NULL, candidates TEXT, implied NUMERIC, line INTEGER, "
        + "position INTEGER, text TEXT, PRIMARY KEY(report, cell)", " WITHOUT ROWID"
    ),
    (
      "sections",
      "report INTEGER NOT NULL REFERENCES reports, number INTEGER, kind TEXT, heading TEXT, "
        + "line INTEGER, characters INTEGER", ""
    ),
    (
      "findings",
      "report INTEGER NOT NULL REFERENCES reports, rule TEXT NOT NULL, severity TEXT NOT NULL, "
        + "outcome TEXT NOT NULL, scope TEXT, cells TEXT, line INTEGER, left_value NUMERIC, "
        + "right_value NUMERIC, difference NUMERIC, suspect TEXT, cause TEXT, fingerprint TEXT, "
        + "message TEXT", ""
    ),
    (
      "repairs",
      "report INTEGER NOT NULL REFERENCES reports, cause TEXT NOT NULL, choice INTEGER NOT NULL, "
        + "cell TEXT NOT NULL, printed NUMERIC, wanted NUMERIC", ""
    ),
    ("others", "path TEXT NOT NULL, kind TEXT NOT NULL, message TEXT", ""),
  ]

  private static func about(_ rules: RuleSet) -> String {
    "INSERT INTO about VALUES('nianbao','\(Nianbao.version)','\(rules.hash)');"
  }

  /// What the cells of each form are called.
  private static var formCells: SQLRows {
    var sql = SQLRows()
    sql.insert("form_cells") { sql in
      for edition in FormEdition.allCases {
        for key in TableKind.allCases.flatMap({ TableForm.form($0, edition).cells }) {
          sql.row([
            .text(edition.rawValue), .text(key.description), .text(key.table.rawValue),
            .text(key.row.rawValue), .text(key.column.rawValue), .text(key.rowName.zh),
            .text(key.columnName.zh), .text(key.rowName.en), .text(key.columnName.en),
          ])
        }
      }
    }
    return sql
  }
}
