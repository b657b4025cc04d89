import Reports

/// A rule: what it demands, for people, and how it is judged.
///
/// To add a rule, write a file with its name, its page and its check:
///
///     extension RuleID { public static let feeNegative: RuleID = "fee-negative" }
///
///     extension Rule {
///       static let feeNegative = Rule(
///         .feeNegative, .error, .disclosure, per: .report,
///         title: …, explanation: …, source: …, exceptions: …, example: …,
///         check: .sums("proactive.fees.amount >= 0"))
///     }
///
/// and name it in `RuleCatalogue`. Wording of its findings stands in the same file.
public struct Rule: Sendable {
  /// Its published name.
  public let id: RuleID
  /// The weight of a failure; a single instance may weigh less, as carry-over does off the total.
  public let severity: Severity
  /// What it is about.
  public let family: Family
  /// What it is applied to, once each.
  public let unit: Unit
  /// The generations of the form that it applies to.
  public let editions: [FormEdition]
  /// Its name in a few words: `收办平衡`.
  public let title: Wording
  /// What it demands, in one line.
  public let explanation: Wording
  /// The text that demands it, or why it must hold.
  public let source: Wording
  /// When a failure is no mistake, or nothing can be told.
  public let exceptions: Wording
  /// A report that fails it, and what is said of it.
  public let example: Wording
  let check: RuleCheck

  /// What rules are about.
  public enum Family: String, Sendable, CaseIterable {
    /// 第二部分: documents, decisions and fees.
    case disclosure
    /// 第三部分: requests.
    case requests
    /// 第四部分: review and litigation.
    case cases
    /// The text against the tables.
    case text
    /// Sections, tables, cells and their form.
    case structure
    /// Who reports, on which year, and when.
    case identity
    /// An agency's reports over the years.
    case years
    /// Reports of several agencies.
    case agencies
    /// Rules from the user's own file.
    case own
  }

  /// What a rule is applied to, once each.
  public enum Unit: String, Sendable, CaseIterable {
    case column, row, group, cell, table, section, claim, report
  }

  init(
    _ id: RuleID, _ severity: Severity, _ family: Family, per unit: Unit,
    editions: [FormEdition] = FormEdition.allCases, title: Wording, explanation: Wording,
    source: Wording, exceptions: Wording, example: Wording, check: RuleCheck
  ) {
    self.id = id
    self.severity = severity
    self.family = family
    self.unit = unit
    self.editions = editions
    self.title = title
    self.explanation = explanation
    self.source = source
    self.exceptions = exceptions
    self.example = example
    self.check = check
  }

  /// What its terms add up to, in the notation that a user's rules are written in; nil for others.
  public var formula: String? { check.formula?.description }
}

extension Rule.Family {
  /// Its name in a few words.
  public var name: Wording {
    switch self {
    case .disclosure: Wording("主动公开表", "table of section 2")
    case .requests: Wording("依申请表", "table of section 3")
    case .cases: Wording("复议诉讼表", "table of section 4")
    case .text: Wording("文表相符", "text against tables")
    case .structure: Wording("结构与格式", "structure and form")
    case .identity: Wording("机关、年度与时限", "agency, year and date")
    case .years: Wording("跨年度", "across years")
    case .agencies: Wording("跨机关", "across agencies")
    case .own: Wording("自定规则", "your own rules")
    }
  }
}

extension Rule.Unit {
  /// Its name in a few words.
  public var name: Wording {
    switch self {
    case .column: Wording("每列", "each column")
    case .row: Wording("每行", "each row")
    case .group: Wording("每组", "each group")
    case .cell: Wording("每格", "each cell")
    case .table: Wording("每表", "each table")
    case .section: Wording("每部分", "each section")
    case .claim: Wording("每处表述", "each statement")
    case .report: Wording("每份年报", "each report")
    }
  }
}

extension Rule {
  /// What is known of a rule that is not built in: its name.
  static func unknown(_ id: RuleID) -> Rule {
    let name = Wording(id.rawValue, id.rawValue)
    return Rule(
      id, .notice, .own, per: .report, title: name, explanation: name, source: Rule.Family.own.name,
      exceptions: Wording("", ""), example: Wording("", ""), check: .library)
  }
}
