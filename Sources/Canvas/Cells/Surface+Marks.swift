extension Surface {
  /// Shows a letter or sign of ASCII for each of the program's own marks.
  ///
  /// For terminals and fonts without them; the text of reports stays as it is.
  public mutating func replaceMarks() {
    replaceScalars { Self.marks[$0] }
  }

  private static let marks: [UInt32: UInt32] = {
    let pairs: [(String, String)] = [
      ("✓", "v"), ("✗", "x"), ("▫", "_"), ("⋯", ":"), ("›", ">"), ("▸", ">"), ("▾", "v"),
      ("↑", "^"), ("↓", "v"), ("←", "<"), ("→", ">"), ("│", "|"), ("─", "-"),
    ]
    return Dictionary(
      uniqueKeysWithValues: pairs.compactMap { from, to in
        guard let from = from.unicodeScalars.first, let to = to.unicodeScalars.first else {
          return nil
        }
        return (from.value, to.value)
      })
  }()
}
