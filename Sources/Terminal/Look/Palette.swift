import Canvas

/// The ink of every role.
public struct Palette: Hashable, Sendable {
  private let inks: [Ink]

  /// Asks `ink` once for each role.
  public init(_ ink: (Role) -> Ink) {
    inks = Role.allCases.map(ink)
  }

  /// The ink of a role.
  public subscript(role: Role) -> Ink { inks[Int(role.rawValue)] }

  /// Colours of the terminal's own theme, never red against green.
  public static let standard = Palette { role in
    switch role {
    case .plain, .pass: Ink()
    case .dim: Ink(.dim)
    case .strong: Ink(.bold)
    case .bar: Ink(.reverse)
    case .error: Ink(.bold, color: .red)
    case .warning: Ink(color: .yellow)
    case .unsure: Ink(color: .magenta)
    case .operand: Ink(.underline, color: .cyan)
    case .rise, .stale: Ink(color: .blue)
    case .fall: Ink(color: .yellow)
    case .match: Ink(.reverse, color: .yellow)
    }
  }

  /// Attributes alone, for `NO_COLOR` and for terminals without colour.
  public static let monochrome = Palette { role in
    switch role {
    case .plain, .pass, .unsure, .rise, .fall, .stale: Ink()
    case .dim: Ink(.dim)
    case .strong, .error: Ink(.bold)
    case .warning, .operand: Ink(.underline)
    case .bar, .match: Ink(.reverse)
    }
  }
}
