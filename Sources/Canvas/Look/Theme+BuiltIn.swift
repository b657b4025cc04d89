extension Theme {
  /// All built-in themes, the default first.
  public static let builtIn: [Theme] = [.standard, .highContrast, .colorWeak, .monochrome]

  /// The default: a few colours, each repeating what a mark already says.
  public static let standard = Theme(
    id: "default",
    [
      .dim: Look(isDim: true),
      .strong: Look(isBold: true),
      .bar: Look(isReversed: true),
      .error: Look(.red, isBold: true),
      .warning: Look(.yellow, isUnderlined: true),
      .pass: Look(.green),
      .unsure: Look(.magenta),
      .operand: Look(.cyan, isUnderlined: true),
      .total: Look(.cyan, isBold: true, isUnderlined: true),
      .suspect: Look(.red, isBold: true, isUnderlined: true),
      .rise: Look(.blue),
      .fall: Look(.yellow),
      .match: Look(.yellow, isReversed: true),
      .stale: Look(.blue),
    ])

  /// 高对比: nothing faint, no colour that could be hard to read, bold and reverse instead.
  public static let highContrast = Theme(
    id: "contrast",
    [
      .strong: Look(isBold: true),
      .bar: Look(isBold: true, isReversed: true),
      .error: Look(isBold: true, isReversed: true),
      .warning: Look(isBold: true, isUnderlined: true),
      .unsure: Look(isUnderlined: true),
      .operand: Look(isUnderlined: true),
      .total: Look(isBold: true, isUnderlined: true),
      .suspect: Look(isBold: true, isUnderlined: true, isReversed: true),
      .rise: Look(isBold: true),
      .fall: Look(isBold: true),
      .match: Look(isBold: true, isReversed: true),
      .stale: Look(isUnderlined: true),
    ])

  /// 色弱: blue and yellow only, which people who confuse red and green tell apart.
  public static let colorWeak = Theme(
    id: "color-weak",
    [
      .dim: Look(isDim: true),
      .strong: Look(isBold: true),
      .bar: Look(isReversed: true),
      .error: Look(.yellow, isBold: true, isUnderlined: true),
      .warning: Look(.yellow),
      .pass: Look(.blue),
      .unsure: Look(isUnderlined: true),
      .operand: Look(.blue, isUnderlined: true),
      .total: Look(.blue, isBold: true, isUnderlined: true),
      .suspect: Look(.yellow, isBold: true, isUnderlined: true),
      .rise: Look(.blue),
      .fall: Look(.yellow),
      .match: Look(.yellow, isReversed: true),
      .stale: Look(.blue),
    ])

  /// For `NO_COLOR`: bold, underline and reverse only.
  public static let monochrome = Theme(
    id: "mono",
    [
      .strong: Look(isBold: true),
      .bar: Look(isReversed: true),
      .error: Look(isBold: true),
      .warning: Look(isUnderlined: true),
      .operand: Look(isUnderlined: true),
      .total: Look(isBold: true, isUnderlined: true),
      .suspect: Look(isBold: true, isUnderlined: true),
      .match: Look(isReversed: true),
    ])
}
