import Reports

/// Writes an equation out as a sentence, in one language.
struct EquationWords {
  let finding: Finding
  let language: Wording.Language

  var sentence: String {
    let left = finding.terms.filter { $0.role == .part }
    let right = finding.terms.filter { $0.role == .total }
    return subject + side(left, finding.left) + relation
      + side(right, finding.right) + conclusion
  }

  /// `，` between two sums; before a bare number, how the sum should stand to it.
  private var relation: String {
    guard isAgainstNumber, let relation = finding.relation else { return word("，", ", ") }
    return word("，应 ", ", to be ") + relation.sign + " "
  }

  /// Whether a sum is held against a number: `上年项目 3 + 增减 -5 = -2，应 ≥ 0`.
  private var isAgainstNumber: Bool {
    finding.relation != .equal && !finding.terms.contains { $0.role == .total }
  }

  /// What the instance is about: the column or the row that all terms share, with a colon.
  private var subject: String {
    guard let cell = finding.terms.first?.cell else { return "" }
    if isAboutRow { return cell.rowName(language) + word("：", ": ") }
    return isAboutColumn ? cell.columnName(language) + word("：", ": ") : ""
  }

  private var isAboutRow: Bool { haveAll { $0.cell.row } && !isAboutCell }
  private var isAboutColumn: Bool { haveAll { $0.cell.column } && !isAboutCell }
  private var isAboutCell: Bool { haveAll { $0 } }

  /// Whether all terms have the same of something; no terms have nothing.
  private func haveAll(_ part: (Term) -> some Equatable) -> Bool {
    guard let first = finding.terms.first?.term else { return false }
    return finding.terms.allSatisfy { part($0.term) == part(first) }
  }

  /// `予以公开 17 + 部分公开 3 = 20`; of a long sum, parts that are 0 are left out.
  private func side(_ operands: [Operand], _ sum: Amount?) -> String {
    // A side without cells is a bare number.
    if operands.isEmpty { return sum?.description ?? "?" }
    let open = operands.filter { $0.value == nil }
    let shown = operands.count <= 2 ? operands : operands.filter(\.isNonZero) + named(open)
    var parts = shown.map { name($0) + " " + factor($0) + $0.state(language) }
    if operands.count > 2, open.count > 1 { parts += counts(open) }
    if parts.isEmpty { return word("各项均为 0", "all parts 0") }
    let text = parts.joined(separator: " + ")
    guard operands.count > 1, parts.count > 1, let sum else { return text }
    return text + " " + (open.isEmpty ? "=" : finding.sign(of: operands)) + " \(sum)"
  }

  /// A single open cell of a long sum is named; more of them are counted.
  private func named(_ open: [Operand]) -> [Operand] { open.count == 1 ? open : [] }

  private func counts(_ open: [Operand]) -> [String] {
    CellStatus.allCases.compactMap { status in
      let cells = open.filter { $0.printed.status == status }
      guard let first = cells.first else { return nil }
      let noun = word("格", cells.count == 1 ? "cell " : "cells ")
      return "\(cells.count) \(noun)\(first.absence(language))"
    }
  }

  private func name(_ operand: Operand) -> String {
    if finding.rule == .carryOver {
      return operand.term.origin == .current
        ? word("本年上年结转", "carried in") : word("上一年度年报结转下年", "carried out by last year's report")
    }
    let cell = operand.cell
    let name = isAboutRow ? cell.columnName : isAboutColumn ? cell.rowName : cell.name
    if operand.term.origin == .current { return name(language) }
    return word("上一年度年报", "last year's ") + name(language)
  }

  /// `2×` before the number of a term that counts twice.
  private func factor(_ operand: Operand) -> String {
    abs(operand.term.coefficient) == 1 ? "" : "\(abs(operand.term.coefficient))×"
  }

  private var conclusion: String {
    switch finding.outcome {
    case .pass: return finding.relation == .equal ? word("，相符", ", equal") : word("，符合", ", holds")
    case .consumed: return word("；用于拆分数字，不作核对", "; used to cut the digits, proves nothing")
    case .notApplicable: return word("；不适用", "; does not apply")
    case .fail where isAgainstNumber: return ""
    case .fail where finding.relation == .atLeast:
      return word("，前者不应小于后者", "; the former should not be less than the latter")
    case .fail where finding.relation == .atMost:
      return word("，前者不应大于后者", "; the former should not be more than the latter")
    case .fail:
      let off = finding.difference?.magnitude ?? "?"
      let isExact = finding.terms.allSatisfy { $0.value != nil }
      return isExact
        ? word("，相差 \(off)", ", off by \(off)")
        : word("，至少相差 \(off)", ", off by at least \(off)")
    case .unknown(.openCells(let difference?)):
      // What a missing cell might be if it were 0 is no question worth asking.
      guard finding.terms.allSatisfy({ $0.value != nil || $0.printed.status == .blank }) else {
        return finding.terms.contains { $0.printed.status == .missing }
          ? word("；有缺格，无法判断", "; cells are missing, cannot tell")
          : word("；有的格没有读出，无法判断", "; cells are unread, cannot tell")
      }
      return word("；无法判断，若空白为 0 则", "; cannot tell: if blanks are 0 it ")
        + (holds(difference)
          ? word("成立", "holds")
          : word("相差 \(difference.magnitude)", "is off by \(difference.magnitude)"))
    case .unknown(.tooLarge): return word("；数字过大，无法核算", "; the numbers are too large to add")
    case .unknown: return word("；读法不唯一，无法判断", "; several readings, cannot tell")
    }
  }

  /// Whether the sides may stand to each other as they do when the left one is so much more.
  private func holds(_ difference: Amount) -> Bool {
    switch finding.relation {
    case .atLeast: !difference.isNegative
    case .atMost: difference <= .zero
    case .equal, nil: difference == .zero
    }
  }

  private func word(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}

extension Amount {
  /// The digits without a sign.
  fileprivate var magnitude: String {
    isNegative ? String(description.dropFirst()) : description
  }
}
