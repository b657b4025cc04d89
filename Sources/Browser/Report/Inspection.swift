import Audit
import Library
import Reports

/// What there is to say about one cell: its value, where it stands, the rules on it.
struct Inspection: Sendable {
  let key: CellKey
  let cell: StatCell
  /// The problem one came for where it is about the text or the report and only shown at this cell;
  /// then the rules on the cell, sums and all that was found: failures first, then open questions,
  /// then those that hold.
  let checks: [Finding]
  /// That problem, where it is only shown at this cell.
  let guest: Finding?
  /// What the cell would have to hold, where it is located as the wrong one or only differs from
  /// what the year before carried out.
  let expected: Amount?
  /// The same cell a year before.
  let lastYear: StatCell?

  /// - Parameter finding: the finding one came for; it leads the others if it is on the cell.
  /// - Parameter isAtProblem: whether one stands where it is shown, so that it leads in any case.
  init(
    _ key: CellKey, in dossier: Dossier, leading finding: Finding? = nil,
    isAtProblem: Bool = false, rules: RuleSet = .builtIn
  ) {
    self.key = key
    cell = dossier.report[key] ?? .missing
    var all = Assessment.checks(
      on: key, in: dossier.report, previous: dossier.previous, rules: rules)
    let others = dossier.problems.flatMap(\.findings).filter { other in
      other.cells.contains(key)
        && !all.contains { $0.rule == other.rule && $0.scope == other.scope }
    }
    all += others
    let order = all.map { $0 == finding ? -1 : $0.order }
    let here = all.indices.sorted { (order[$0], $0) < (order[$1], $1) }.map { all[$0] }
    guest = isAtProblem ? finding.flatMap { here.contains($0) ? nil : $0 } : nil
    checks = [guest].compactMap { $0 } + here
    lastYear = dossier.previous?[key]
    expected = dossier.cause(locatedAt: key)?.located?.to ?? Self.carried(here, to: key)
  }

  /// What the year before carried out, where that is all that fails on the cell.
  private static func carried(_ checks: [Finding], to key: CellKey) -> Amount? {
    let failing = checks.filter { $0.outcome == .fail && !$0.terms.isEmpty }
    guard failing.count == 1, failing[0].rule == .carryOver else { return nil }
    return failing[0].settlingValue(of: key)
  }

  /// Where it stands: `公安局-2022.txt:53:9`.
  func place(in dossier: Dossier) -> String {
    guard let source = cell.source else { return dossier.fileName }
    return "\(dossier.fileName):\(source.line):\(source.column)"
  }

  /// The failing ones that are on the cell.
  var failures: [Finding] { checks.filter { $0.outcome == .fail && $0 != guest } }

  /// The rule in focus: the chosen one, counted round, else the first.
  func focus(_ index: Int?) -> Finding? {
    checks.isEmpty ? nil : checks[(index ?? 0) % checks.count]
  }

  /// The value in words.
  func valueText(_ language: Wording.Language) -> String {
    if let value = cell.value { return value.grouped }
    if !cell.candidates.isEmpty {
      return cell.candidates.map(\.description).joined(separator: Wording("或", " or ")(language))
    }
    return cell.status.title(language)
  }
}

extension Finding {
  fileprivate var order: Int { outcome == .fail ? rank : outcome == .pass ? 5 : 4 }
}

extension App {
  /// Whether the cursor is where the problem was shown that one is at.
  var isAtProblem: Bool {
    guard let report, report.problem != nil, report.problemItem == outlineItem else { return false }
    return !report.showsTable || report.problemCell == report.wanted
  }

  /// The finding that one is at.
  var finding: Finding? {
    guard let dossier, let report, let index = report.problem else { return nil }
    return dossier.problems[checked: index]?.findings[checked: report.part]
  }

  /// What there is to say about the cell under the cursor.
  var inspection: Inspection? {
    guard let dossier, let cell else { return nil }
    return Inspection(
      cell, in: dossier, leading: finding, isAtProblem: isAtProblem, rules: library.rules)
  }
}
