/// How the two sides of an equation stand to each other.
public enum Relation: String, Sendable, CaseIterable {
  case equal = "="
  case atMost = "<="
  case atLeast = ">="

  /// The sign as print has it.
  public var sign: String {
    switch self {
    case .equal: "="
    case .atMost: "≤"
    case .atLeast: "≥"
    }
  }
}
