import Canvas

/// Tells double presses of the mouse button from single ones.
struct PressCounter {
  /// The longest time between the two presses of one double press.
  static let interval = 400_000_000

  private var last: (row: Int, column: Int, time: Int)?

  mutating func action(
    _ move: InputUnit.MouseMove, row: Int, column: Int, time: Int
  ) -> InputEvent.MouseAction {
    switch move {
    case .wheelUp: return .wheelUp
    case .wheelDown: return .wheelDown
    case .press: break
    }
    if let last, last.row == row, last.column == column, time - last.time <= Self.interval {
      // A third press starts anew.
      self.last = nil
      return .doublePress
    }
    last = (row, column, time)
    return .press
  }
}
