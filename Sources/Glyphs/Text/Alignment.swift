/// On which side of its field a text stands.
public enum Alignment: Sendable, CaseIterable {
  /// At the left, as text does.
  case left
  /// At the right, as numbers do.
  case right
  /// In the middle, as headings over several columns do; an odd column goes to the right.
  case centre

  /// How many of `space` free columns come before the text.
  public func spaceBefore(of space: Int) -> Int {
    switch self {
    case .left: 0
    case .right: space
    case .centre: space / 2
    }
  }
}
