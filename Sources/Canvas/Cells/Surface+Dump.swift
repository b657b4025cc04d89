extension Surface {
  /// The surface as lines of text without the spaces at their ends.
  public func asText() -> String {
    lines { cell in
      var scalars = String.UnicodeScalarView()
      if let scalar = Unicode.Scalar(cell.scalar) { scalars.append(scalar) }
      if cell.mark != 0, let mark = Unicode.Scalar(cell.mark) { scalars.append(mark) }
      return cell.isTail ? "" : String(scalars)
    }
  }

  /// The roles as lines of letters, one a column, upper case in reverse video.
  ///
  /// Plain cells are spaces and plain reversed ones `#`, so that the letters stand out.
  public func marksAsText() -> String {
    lines { cell in
      let letter = cell.role.letter
      return cell.isReversed ? (letter == " " ? "#" : letter.uppercased()) : String(letter)
    }
  }

  /// Text first and, when asked for, the layer of roles below it.
  public func asText(withMarks: Bool) -> String {
    withMarks ? asText() + "\n" + marksAsText() : asText()
  }

  /// Whether no wide character has lost a half; drawing keeps this true.
  public var isWhole: Bool {
    (0..<size.rows).allSatisfy { index in
      let row = Array(row(index))
      return row.indices.allSatisfy { at in
        switch row[at].width {
        case 0: at > 0 && row[at - 1].width == 2
        case 2: at + 1 < row.count && row[at + 1].isTail
        default: true
        }
      }
    }
  }

  private func lines(_ shown: (Cell) -> String) -> String {
    (0..<size.rows).map { index in
      var line = row(index).map(shown).joined()[...]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    .joined(separator: "\n")
  }
}

extension Role {
  /// The letter for this role in a dump.
  public var letter: Character {
    switch self {
    case .plain: " "
    case .dim: "d"
    case .strong: "s"
    case .bar: "b"
    case .error: "e"
    case .warning: "w"
    case .pass: "p"
    case .unsure: "u"
    case .operand: "o"
    case .total: "q"
    case .suspect: "c"
    case .rise: "r"
    case .fall: "f"
    case .match: "m"
    case .stale: "t"
    }
  }
}
