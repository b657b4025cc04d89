import Canvas
import Glyphs

extension App {
  /// A key while a menu of choices is open: arrows and Enter, or the number of a line.
  mutating func press(_ key: Key, in state: ChoiceState) {
    var state = state
    let last = max(0, state.choices.count - 1)
    let rows = max(1, MenuView.listRect(frame).rows)
    switch folded(key) {
    case .named(.up), .character("k"): state.selection = max(0, state.selection - 1)
    case .named(.down), .character("j"): state.selection = min(last, state.selection + 1)
    case .named(.pageUp): state.selection = max(0, state.selection - rows)
    case .named(.pageDown): state.selection = min(last, state.selection + rows)
    case .named(.home): state.selection = 0
    case .named(.end): state.selection = last
    case .named(.enter), .named(.space):
      choose(state)
      return
    case .character(let digit):
      if let number = digit.wholeNumberValue, state.choices.indices.contains(number - 1) {
        state.selection = number - 1
        choose(state)
      } else {
        overlays.removeLast()
      }
      return
    default:
      overlays.removeLast()
      return
    }
    overlays[overlays.count - 1] = .choice(state)
  }

  private mutating func choose(_ state: ChoiceState) {
    overlays.removeLast()
    guard let choice = state.choices[checked: state.selection] else { return }
    switch choice.action {
    case .base(let base): compare?.base = base
    case .sort(let key): sort(by: key)
    case .place(let place): travel(to: place)
    case .copy(let form): copy(as: form)
    case .filter(let text): perform(.filter(text))
    case .report(let id): openReport(id)
    }
  }
}
