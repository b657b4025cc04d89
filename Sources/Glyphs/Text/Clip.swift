/// Cuts and fills text to a number of columns, never through a character.
public enum Clip {
  /// Stands where text was cut; always one column.
  public static let mark: Character = "~"

  /// The longest beginning of whole characters within `columns`, and the columns it takes.
  public static func prefix(
    of text: some StringProtocol, columns: Int, ambiguous: AmbiguousWidth = .narrow
  ) -> (end: String.Index, columns: Int) {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = used + CellWidth.columns(of: text[end], ambiguous: ambiguous)
      if next > columns { break }
      used = next
      end = text.index(after: end)
    }
    return (end, used)
  }

  /// The text, or as much of it as fits before a `~` when it is wider than `columns`.
  ///
  /// `要求重新出具` in 8 columns gives `要求重~`, 7 wide: the character that half-fits is left out.
  public static func cut(
    _ text: String, to columns: Int, ambiguous: AmbiguousWidth = .narrow
  ) -> String {
    // No character takes more columns than bytes, but for ambiguous ones set wide.
    if ambiguous == .narrow, text.utf8.count <= columns { return text }
    guard CellWidth.columns(of: text, ambiguous: ambiguous) > columns else { return text }
    guard columns > 0 else { return "" }
    let end = prefix(of: text, columns: columns - 1, ambiguous: ambiguous).end
    return text[..<end] + String(mark)
  }

  /// The text cut or filled with spaces to exactly `columns`.
  public static func pad(
    _ text: String, to columns: Int, _ side: Alignment = .left,
    ambiguous: AmbiguousWidth = .narrow
  ) -> String {
    let text = cut(text, to: columns, ambiguous: ambiguous)
    let space = max(0, columns - CellWidth.columns(of: text, ambiguous: ambiguous))
    let before = side.spaceBefore(of: space)
    return spaces(before) + text + spaces(space - before)
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
