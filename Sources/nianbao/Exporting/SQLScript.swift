import Audit
import Library
import Reports

/// Reports as a script for sqlite3, which makes the tables anew and fills them, all or nothing.
///
/// A script and not a database: it needs no library, runs through pipes, and whoever breaks off
/// leaves the database as it was.
struct SQLScript: RecordFormat {
  /// The rules that are applied.
  let rules: RuleSet
  let hasFindings = true

  var beginning: [UInt8] { Array(SQLSchema.beginning(rules).utf8) }
  var end: [UInt8] { Array(SQLSchema.end.utf8) }

  func parts(of report: Report, number: Int) -> RecordParts {
    var sql = SQLRows()
    sql.insert("reports") { sql in
      sql.row([
        .number(number), .text(report.path), .text(report.agency), .number(report.year),
        .text(report.form?.rawValue), .text(report.title),
      ])
    }
    let implied = ImpliedValues.of(report)
    sql.insert("cells") { sql in
      for (key, cell) in report.formCells {
        sql.row([
          .number(number), .text(key.description), .amount(cell.value),
          .text(cell.status.rawValue),
          .text(
            cell.candidates.isEmpty
              ? nil : cell.candidates.map(\.description).joined(separator: " ")),
          .amount(implied[key]), .number(cell.sourceLine), .number(cell.source?.column),
          .text(cell.source?.text),
        ])
      }
    }
    sql.insert("sections") { sql in
      for section in report.sections {
        sql.row([
          .number(number), .number(section.number), .text(section.kind.rawValue),
          .text(section.heading), .number(section.line), .number(section.characters),
        ])
      }
    }
    return RecordParts(before: sql.bytes)
  }

  func record(_ parts: RecordParts, _ assessment: Assessment, number: Int) -> [UInt8] {
    var sql = SQLRows()
    sql.insert("findings") { sql in
      for finding in assessment.findings {
        sql.row([
          .number(number), .text(finding.rule.rawValue), .text(finding.severity.rawValue),
          .text(finding.outcome.name), .text(finding.scope),
          .text(finding.cells.map(\.description).joined(separator: " ")), .number(finding.line),
          .amount(finding.left), .amount(finding.right), .amount(finding.difference),
          .text(finding.suspect.rawValue), .text(assessment.cause(of: finding)?.id),
          .text(finding.fingerprint.description), .text(finding.text(in: .chinese)),
        ])
      }
    }
    sql.insert("repairs") { sql in
      for cause in assessment.causes {
        for (index, repair) in cause.repairs.enumerated() {
          for change in repair.changes {
            sql.row([
              .number(number), .text(cause.id), .number(index + 1),
              .text(change.cell.description), .amount(change.from), .amount(change.to),
            ])
          }
        }
      }
    }
    return parts.before + sql.bytes
  }

  func other(_ path: String, _ reason: Wording, isUnreadable: Bool) -> [UInt8] {
    var sql = SQLRows()
    sql.insert("others") { sql in
      sql.row([
        .text(path), .text(isUnreadable ? "unreadable" : "not-report"), .text(reason.zh),
      ])
    }
    return sql.bytes
  }
}
