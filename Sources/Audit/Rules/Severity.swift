import Reports

/// How much a failing rule weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth a look.
  case notice
  /// Very likely wrong; there are legitimate exceptions.
  case warning
  /// Printed numbers contradict each other.
  case error

  /// Orders from the lightest to the heaviest.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  /// The weight in a word.
  public var title: Wording {
    switch self {
    case .error: Wording("错误", "error")
    case .warning: Wording("警告", "warning")
    case .notice: Wording("提示", "notice")
    }
  }

  var weight: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
