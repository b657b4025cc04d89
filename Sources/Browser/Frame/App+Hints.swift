import Audit
import Canvas
import Reports

extension HintLine {
  /// What the hints depend on, besides the user's keys, the language and whether there are rows.
  struct Key: Hashable, Sendable {
    let context: Context
    let canWaive: Bool
    let isOnGroup: Bool
    let isSearching: Bool
    let isInClaims: Bool
  }
}

extension App {
  var hintKey: HintLine.Key {
    HintLine.Key(
      context: context, canWaive: canWaive, isOnGroup: isOnGroup, isSearching: isSearching,
      isInClaims: claim != nil)
  }

  /// The hints for the part that has the focus, from the table of commands.
  var hintLine: HintLine {
    let context = context
    var hints: [Hint] = []
    for command in CommandTable.all {
      guard isOfUse(command.id) else { continue }
      for hint in command.hints where !hint.contexts.isDisjoint(with: context) {
        guard let keys = keys(of: command, hint) else { continue }
        hints.append(
          Hint(
            id: CommandID.allCases.firstIndex(of: command.id) ?? 0, key: keys,
            label: label(of: command, hint), priority: hint.priority))
      }
    }
    let places = hints.map { Self.order.firstIndex(of: CommandID.allCases[$0.id]) ?? 99 }
    let order = hints.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    return HintLine(order.map { hints[$0] })
  }

  /// From left to right: what to do here, where to go from here, help and the way out.
  private static let order: [CommandID] = [
    .open, .up, .left, .pageDown, .next, .why, .previousYear, .previousAgency, .findings, .search,
    .section1, .nextPane, .view, .filterFindings, .waive, .compare, .trend, .rank, .changedOnly,
    .baseReport, .overview, .searchTexts, .filter, .sort, .tick, .source, .copy, .export, .zoom,
    .help, .back,
  ]

  /// Whether a command has something to work on here.
  private func isOfUse(_ id: CommandID) -> Bool {
    switch screen {
    case .findings where id == .waive: return canWaive
    case .library where ledger.rows.isEmpty:
      return [.filter, .searchTexts, .findings, .help, .back].contains(id)
    default: return true
    }
  }

  /// The keys of a hint, or the first that still runs the command where the user gave its key away.
  private func keys(of command: Command, _ hint: CommandHint) -> String? {
    let keys = hint.keys(language)
    guard !bindings.isEmpty, keys.count == 1, let key = keys.first,
      bindings.command(for: .character(key), in: context)?.id != command.id
    else { return keys }
    return bindings.keys(of: command, in: context).first?.label
  }

  private func label(of command: Command, _ hint: CommandHint) -> String {
    if command.id == .open, isOnGroup {
      return Wording("只看这组", " only these")(language)
    }
    guard command.id == .next else { return hint.label(language) }
    if isSearching {
      return Wording("下处匹配", " next match")(language)
    }
    return claim == nil ? hint.label(language) : Wording("下个数字", " next number")(language)
  }

  /// Whether the cursor is on a problem that a waiver may be written for.
  private var canWaive: Bool {
    guard case .findings = screen, let (item, part) = selectedFinding else { return false }
    return item.waiver == nil && item.problem.findings[part ?? 0].outcome == .fail
  }

  /// Whether the cursor is on the line of a group of problems.
  private var isOnGroup: Bool {
    if case .findings = screen { selectedFindingGroup != nil } else { false }
  }

  /// Whether `n` leads to the next place where the text was found.
  var isSearching: Bool {
    search.isLastJump && !search.hits.isEmpty && search.scope == searchScope
  }
}
