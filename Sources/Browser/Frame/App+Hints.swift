import Canvas
import Reports

extension App {
  /// The hints for the part that has the focus, from the table of commands.
  var hintLine: HintLine {
    let context = context
    var hints: [Hint] = []
    for command in CommandTable.all {
      for hint in command.hints where !hint.contexts.isDisjoint(with: context) {
        hints.append(
          Hint(
            id: CommandID.allCases.firstIndex(of: command.id) ?? 0, key: hint.keys,
            label: label(of: command, hint), priority: hint.priority))
      }
    }
    // What matters most stands first, but for help and quitting, whose place is the end.
    let order = hints.indices.sorted {
      (Self.rank(hints[$0]), $0) < (Self.rank(hints[$1]), $1)
    }
    return HintLine(order.map { hints[$0] })
  }

  private static func rank(_ hint: Hint) -> Int {
    hint.priority >= 98 ? 1000 + (hint.priority == 99 ? 0 : 1) : -hint.priority
  }

  private func label(of command: Command, _ hint: CommandHint) -> String {
    guard command.id == .next, search.isLastJump else { return hint.label(language) }
    return Wording("下处匹配", " next match")(language)
  }
}
