import ArgumentParser
import Audit
import Library
import Reports

/// Which findings to print and to count.
struct Selection: ParsableArguments {
  @Option(
    name: .customLong("rule"),
    help: .words(
      "只看这条规则，或一族：text-*。可重复。", "Only this rule, or a family: text-*. May be given again."))
  var rules: [RulePattern] = []

  @Option(
    name: .customLong("agency"),
    help: .words("只看名称含此字样的机关。可重复。", "Only agencies whose name has this in it. May be given again.")
  )
  var agencies: [String] = []

  @Option(
    name: .customLong("year"), parsing: .unconditionalSingleValue,
    help: .words(
      "只看这些年度：2021、2020-2022、2020-。可重复。",
      "Only these years: 2021, 2020-2022, 2020-. May be given again."))
  var years: [YearRange] = []

  @Option(
    help: .words(
      "只看这一程度及以上：notice、warning 或 error。",
      "Only findings of this weight or more: notice, warning or error."))
  var minSeverity = Severity.notice

  @Option(
    name: .customLong("outcome"),
    help: .words(
      "只看这些结论：\(Self.outcomes.joined(separator: "、"))。可重复。（默认 fail）",
      "Only these outcomes: \(Self.outcomes.joined(separator: ", ")). May be given again. (default: fail)"
    ))
  var chosen: [String] = []

  @Flag(
    name: [.long, .customLong("verbose")],
    help: .words("所有结论，包括无法判断的。", "Every outcome, also what cannot be told."))
  var all = false

  /// The outcomes that leave a finding.
  static let outcomes = ["fail", "unknown"]

  func validate() throws {
    for outcome in chosen where !Self.outcomes.contains(outcome) {
      throw ValidationError(
        .words(
          "--outcome 可取 \(Self.outcomes.joined(separator: "、"))，不能是 '\(outcome)'。",
          "--outcome is one of \(Self.outcomes.joined(separator: ", ")), not '\(outcome)'."))
    }
  }

  /// Refuses names that no rule has.
  func check(against known: RuleSet) throws {
    for pattern in rules where !known.rules.contains(where: { pattern.matches($0.id) }) {
      throw ValidationError(
        .words(
          "没有规则叫 '\(pattern)'；nianbao rules 列出全部。",
          "No rule is called '\(pattern)'; nianbao rules lists them."))
    }
  }

  /// Whether a report is to be looked at.
  func includes(agency: String?, year: Int?) -> Bool {
    (years.isEmpty || year.map { year in years.contains { $0.contains(year) } } == true)
      && (agencies.isEmpty || agency.map(isNamed) == true)
  }

  /// Whether a finding is to be looked at, whatever came of it.
  func includes(_ rule: RuleID, _ severity: Severity) -> Bool {
    severity >= minSeverity && (rules.isEmpty || rules.contains { $0.matches(rule) })
  }

  /// Whether findings of an outcome are to be printed.
  func prints(_ outcome: Outcome) -> Bool {
    all || (chosen.isEmpty ? outcome == .fail : chosen.contains(outcome.name))
  }

  /// How it was asked for, the same for the same selection: `--rule text-* --year 2021`.
  var description: String {
    var words = rules.map { "--rule \($0)" }.sorted() + agencies.map { "--agency \($0)" }.sorted()
    words += years.map { "--year \($0)" }.sorted()
    if minSeverity > .notice { words.append("--min-severity \(minSeverity.rawValue)") }
    words += all ? ["--all"] : Set(chosen).sorted().map { "--outcome \($0)" }
    return words.joined(separator: " ")
  }

  private func isNamed(_ agency: String) -> Bool {
    let name = AgencyNames.folded(agency)
    return agencies.contains { name.contains(AgencyNames.folded($0)) }
  }
}

extension RulePattern: ExpressibleByArgument {
  /// Reads a pattern from the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Severity: ExpressibleByArgument {}
