import Audit
import Reports

extension Finding {
  /// The order in which findings are read: failures by weight, then what nobody can tell.
  var rank: Int {
    guard outcome == .fail else { return 3 }
    return switch severity {
    case .error: 0
    case .warning: 1
    case .notice: 2
    }
  }

  /// The cell to look at first: the total of a sum, the first blank cell.
  var target: CellKey? {
    let here = terms.filter { $0.term.origin == .current }
    return here.first { $0.role == .total }?.cell ?? here.first?.cell ?? cells.first
  }

  /// Line of the document, from 1, where the cell to look at stands; else where its first one does.
  var targetLine: Int? { target.flatMap { line(of: $0) } ?? line }

  /// The section to look at where there is no cell.
  var place: SectionKind? {
    if let section { return section }
    if case .unknown(.noTable(let kind, _)) = outcome { return kind.sectionKind }
    return nil
  }

  /// What it is about, in a few words: `（七）总计·自然人`.
  var placeName: Wording {
    if rule == .cellBlank, let cell = cells.first {
      return cells.count == 1 ? cell.name : cell.rowName
    }
    if let target { return target.name }
    if let place { return Wording("\(place.ordinal)、\(place.heading.zh)", place.heading.en) }
    return Wording("整份年报", "the report")
  }

  /// The numbers to set side by side: what is printed, and what it should be; those of the cell to
  /// look at where there is one, and none where that cell alone cannot settle it.
  var numbers: (reported: Amount, expected: Amount)? {
    guard let left, let right, outcome == .fail else { return nil }
    if let target, let term = terms.first(where: { $0.isHere(target) }) {
      guard let value = term.value, let settling = settlingValue(of: target) else { return nil }
      return (value, settling)
    }
    return rule == .carryOver ? (left, right) : (right, left)
  }

  /// The value with which one cell alone would settle it; nil where that cannot be said.
  func settlingValue(of cell: CellKey) -> Amount? {
    guard outcome == .fail, let difference, let term = terms.first(where: { $0.isHere(cell) }),
      let value = term.value, terms.allSatisfy({ $0.value != nil })
    else { return nil }
    let settled =
      term.term.coefficient > 0 ? value.subtracting(difference) : value.adding(difference)
    return settled.flatMap { $0.isNegative ? nil : $0 }
  }
}

extension Problem {
  /// Whether it is a failure all of whose findings are waived.
  func isWaived(_ waivers: [Finding: Waiver]) -> Bool {
    !waivers.isEmpty && isFailure && findings.allSatisfy { waivers[$0] != nil }
  }

  /// The cell to show: the wrong one where it is located, else that of its first finding.
  var target: CellKey? { located ?? lead.target }

  /// Line of the document, from 1, where that cell stands.
  var targetLine: Int? {
    located.flatMap { cell in findings.lazy.compactMap { $0.line(of: cell) }.first }
      ?? lead.targetLine
  }

  /// What it is about, in a few words.
  var placeName: Wording { located?.name ?? lead.placeName }

  /// The numbers to set side by side: what is printed, and what would settle it or stands against it.
  var numbers: (reported: Amount, expected: Amount)? {
    if let change = cause?.located { return (change.from, change.to) }
    return lead.numbers
  }
}

extension Severity {
  /// The mark of a failure.
  var mark: Character {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .notice: "i"
    }
  }
}
