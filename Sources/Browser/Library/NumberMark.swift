import Audit
import Canvas
import Library
import Reports

/// How a cell of the matrix looks when it shows a number.
struct NumberMark: Hashable, Sendable {
  let text: String
  /// `~` for a number that the program had a hand in.
  let suffix: String
  let role: Role

  /// A number, `-` without a report, or the mark that says why there is no number.
  init(_ id: EntryID?, _ measure: Measure, isAgency: Bool, _ app: App) {
    guard let id, let value = app.library[id].withFigures({ measure.value(in: $0) }) else {
      (text, suffix, role) = (isAgency ? "-" : "", "", .dim)
      return
    }
    suffix = value.isDerived ? "~" : ""
    switch value {
    case .amount(let amount, _): (text, role) = (amount.grouped, .plain)
    case .share(let share, _): (text, role) = (share.percent, .plain)
    case .absent(.cell(_, .blank)): (text, role) = ("▫", .unsure)
    case .absent: (text, role) = ("?", .unsure)
    }
  }
}
