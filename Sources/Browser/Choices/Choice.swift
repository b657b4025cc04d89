import Library
import Reports

/// One line of a menu of choices.
struct Choice: Hashable, Sendable {
  let label: String
  let detail: String
  let action: Action

  /// What choosing it does.
  enum Action: Hashable, Sendable {
    case base(CompareState.Base)
    case sort(SortKey)
    case place([Screen])
    case copy(CopyForm)
    case filter(String)
    case report(EntryID)
  }

  init(_ label: String, detail: String = "", action: Action) {
    self.label = label
    self.detail = detail
    self.action = action
  }
}

/// A menu of choices over the view.
struct ChoiceState: Hashable, Sendable {
  let title: Wording
  var choices: [Choice]
  var selection = 0

  init(_ title: Wording, _ choices: [Choice], selection: Int = 0) {
    self.title = title
    self.choices = choices
    self.selection = selection
  }
}
