import Canvas
import Library

/// How a cell of the matrix looks.
struct VerdictMark: Hashable, Sendable {
  /// The sign or number that stands below the year.
  let text: String
  /// What follows it: `!` or `i` for weight, `+` for more than one report of the year.
  let suffix: String
  let role: Role

  /// `✓` holds, `4` failures, `2i` none of them an error, `?` not to be judged, `-` missing.
  init(_ id: EntryID?, _ row: AgencyRow, year: Int, _ app: App) {
    guard let id else {
      (text, role) = row.isAgency ? ("-", .dim) : ("", .plain)
      suffix = ""
      return
    }
    guard let verdict = app.verdict(of: id) else {
      // There, and still to be read.
      (text, role, suffix) = ("…", .dim, "")
      return
    }
    let weight =
      verdict.errors > 0 || verdict.problems == 0 ? "" : verdict.warnings > 0 ? "!" : "i"
    suffix = weight + (row.reports(in: year).count > 1 ? "+" : "")
    if verdict.errors > 0 {
      (text, role) = ("\(verdict.problems)", .error)
    } else if verdict.warnings > 0 {
      (text, role) = ("\(verdict.problems)", .warning)
    } else if verdict.notices > 0 {
      (text, role) = ("\(verdict.problems)", .unsure)
    } else if verdict.unknown > 0 {
      (text, role) = ("?", .unsure)
    } else {
      (text, role) = ("✓", .pass)
    }
  }
}
