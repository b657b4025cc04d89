/// One line of a statutory table: a row of cells under its label, or a heading over such rows.
public struct FormLine: Hashable, Sendable {
  /// The label as the form prints it, with its ordinal: `1.属于国家秘密`.
  public let label: String
  /// Other wordings of the same label that agencies print.
  public let variants: [String]
  /// The label in a few Chinese words, for narrow places and sentences.
  public let short: String
  /// The label in English.
  public let gloss: String
  /// Depth of the label in the form: 0 一、 1 （一） 2 1.
  public let level: Int
  /// The cells from left to right; none for a heading.
  public let cells: [CellKey]

  init(
    _ label: String, variants: [String] = [], short: String, _ gloss: String, level: Int = 0,
    cells: [CellKey] = []
  ) {
    self.label = label
    self.variants = variants
    self.short = short
    self.gloss = gloss
    self.level = level
    self.cells = cells
  }

  /// Whether the line only stands over others.
  public var isHeading: Bool { cells.isEmpty }
}
