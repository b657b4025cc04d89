import Canvas
import Library

/// How a cell of the matrix looks.
struct VerdictMark: Hashable, Sendable {
  let text: String
  let role: Role

  /// `✓` holds, `4` failures, `2i` none of them an error, `?` not to be judged, `-` missing.
  init(_ id: EntryID?, _ row: AgencyRow, year: Int, _ app: App) {
    guard let id, let verdict = app.ledger.verdicts[id] else {
      (text, role) = row.isAgency ? ("-", .dim) : ("", .plain)
      return
    }
    let extra = row.reports(in: year).count > 1 ? "+" : ""
    if verdict.errors > 0 {
      (text, role) = ("\(verdict.problems)" + extra, .error)
    } else if verdict.warnings > 0 {
      (text, role) = ("\(verdict.problems)!" + extra, .warning)
    } else if verdict.notices > 0 {
      (text, role) = ("\(verdict.problems)i" + extra, .unsure)
    } else if verdict.unknown > 0 {
      (text, role) = ("?" + extra, .unsure)
    } else {
      (text, role) = ("✓" + extra, .pass)
    }
  }
}
