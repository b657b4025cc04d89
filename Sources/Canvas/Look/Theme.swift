/// Gives every role its look.
public struct Theme: Hashable, Sendable {
  /// What settings call it.
  public let id: String
  private var looks: [Look]

  /// Makes a theme; a role without an entry looks as the terminal's plain text does.
  public init(id: String, _ looks: [Role: Look]) {
    self.id = id
    self.looks = Role.allCases.map { looks[$0] ?? Look() }
  }

  /// How a role is drawn.
  public func look(_ role: Role) -> Look { looks[Int(role.rawValue)] }

  /// How a cell is drawn: the look of its role, reversed once more when the cell is.
  public func look(_ cell: Cell) -> Look {
    var look = look(cell.role)
    if cell.isReversed { look.isReversed.toggle() }
    return look
  }

  /// The same without any colour: bold, underline and reverse still tell the roles apart.
  public var withoutColor: Theme {
    var theme = self
    theme.looks = looks.map { look in
      var look = look
      look.color = nil
      look.isDim = false
      return look
    }
    return theme
  }

  /// The theme with an identifier, if it is built in.
  public static func named(_ id: String) -> Theme? { builtIn.first { $0.id == id } }
}
