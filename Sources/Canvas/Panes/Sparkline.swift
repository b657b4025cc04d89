/// A row of numbers as a tiny graph, one column a number.
public enum Sparkline {
  /// `_⣀⣤⣿ ⣶`: a missing number is a gap, nothing is a line on the ground.
  ///
  /// Braille, since it takes one column on every terminal; `_.-=#` where only ASCII is wanted.
  public static func text(_ values: [Double?], isASCII: Bool = false) -> String {
    let steps = Array(isASCII ? ".-=#" : "⣀⣤⣶⣿")
    let most = values.reduce(0) { max($0, ($1 ?? 0).magnitude) }
    return String(
      values.map { value -> Character in
        guard let value, value.isFinite else { return " " }
        guard value != 0, most > 0 else { return "_" }
        let step = Int((value.magnitude / most * Double(steps.count)).rounded(.up)) - 1
        return steps[max(0, min(step, steps.count - 1))]
      })
  }
}
