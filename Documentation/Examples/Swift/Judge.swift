import Audit
import Glibc
import Reports

/// Judges figures before they are published: no file is read, no report exists yet.
///
///     swift run judge-figures < figures.tsv
///
/// Each line of standard input is a cell and its number, apart by a tab:
/// `requests.newReceived.total⇥107`. Cells that are not given are missing, so rules on them cannot
/// be told; they are never taken for 0. Ends with 1 where a rule fails, with 2 where a line is none.
@main
enum Judge {
  static func main() {
    var cells: [CellKey: StatCell] = [:]
    var line = 0
    while let text = readLine() {
      line += 1
      let parts = text.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2, let key = CellKey(String(parts[0])), let value = Int64(parts[1])
      else {
        print("line \(line): not a cell and a number")
        exit(2)
      }
      let place = SourcePlace(line: line, column: 1, text: String(parts[1]))
      cells[key] = .read(Amount(value), at: place)
    }
    let report = report(of: cells)
    let assessment = Assessment(report)
    for finding in assessment.findings where finding.terms.count > 0 {
      let outcome = finding.outcome == .fail ? "fails" : "cannot be told"
      print("\(finding.rule.rawValue) \(outcome): \(finding.text(in: .english))")
    }
    for change in assessment.causes.compactMap(\.located) {
      print("one cell settles it: \(change.cell) \(change.from) → \(change.to)")
    }
    exit(assessment.worst == .error ? 1 : 0)
  }

  /// A report that has tables and no text, of the form used since 2021.
  static func report(of cells: [CellKey: StatCell]) -> Report {
    let kinds = TableKind.allCases.filter { kind in cells.keys.contains { $0.table == kind } }
    return Report(
      path: "figures", year: 2021,
      tables: kinds.map { StatTable(form: .form($0, .form2021), cells: cells, line: 1) })
  }
}
