/// One cell of a statutory table as it was read: a value or the reason for having none.
///
/// A report has two hundred, nearly all plain digits: those take a few words of memory and nothing
/// beside them.
public struct StatCell: Hashable, Sendable {
  /// How the value was come by, or why there is none.
  public let status: CellStatus
  private let scale: UInt8
  private let units: Int64
  private var line: Int32
  private var column: Int32
  private let rarities: Rarities?

  /// What few cells have.
  private final class Rarities: Hashable, Sendable {
    /// Where it stands, if that is not told by the cell itself.
    let source: SourcePlace?
    let candidates: [Amount]

    init(source: SourcePlace?, candidates: [Amount]) {
      self.source = source
      self.candidates = candidates
    }

    static func == (left: Rarities, right: Rarities) -> Bool {
      left.source == right.source && left.candidates == right.candidates
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(source)
      hasher.combine(candidates)
    }
  }

  /// The scale of a cell without a value.
  private static let noValue = UInt8.max
  /// The line of a cell whose place is not told by the cell itself.
  private static let noLine = Int32.min

  /// The number, present just when `status.hasValue`.
  public var value: Amount? {
    scale == Self.noValue ? nil : Amount(exactUnits: units, scale: scale)
  }

  /// Where it stands; nil for a cell that the document does not have, and for one that `Figures` looks up.
  public var source: SourcePlace? {
    if line == Self.noLine { return rarities?.source }
    return SourcePlace(line: Int(line), column: Int(column), text: usualText)
  }

  /// Line of the document where it stands, from 1; nil where `source` is.
  public var sourceLine: Int? {
    line == Self.noLine ? rarities?.source?.line : Int(line)
  }

  /// Line and character where it stands; nil where `source` is.
  public var sourcePosition: (line: Int, column: Int)? {
    if line != Self.noLine { return (Int(line), Int(column)) }
    return rarities?.source.map { ($0.line, $0.column) }
  }

  /// For an ambiguous cell, the values that the document allows, in ascending order.
  public var candidates: [Amount] { rarities?.candidates ?? [] }

  init(
    value: Amount?, status: CellStatus, source: SourcePlace?, candidates: [Amount] = []
  ) {
    let isUsual = source.map { Self.isUsual($0.text, for: value) } ?? true
    let line = source.flatMap { Int32(exactly: $0.line) }
    let column = source.flatMap { Int32(exactly: $0.column) }
    if isUsual, let line, let column, line != Self.noLine {
      (self.line, self.column) = (line, column)
      rarities = candidates.isEmpty ? nil : Rarities(source: nil, candidates: candidates)
    } else {
      (self.line, self.column) = (Self.noLine, 0)
      rarities =
        source == nil && candidates.isEmpty
        ? nil : Rarities(source: source, candidates: candidates)
    }
    (units, scale) = (value?.units ?? 0, value?.scale ?? Self.noValue)
    self.status = status
  }

  private init(plain value: Amount, line: Int32, column: Int32) {
    status = .read
    (units, scale) = (value.units, value.scale)
    (self.line, self.column) = (line, column)
    rarities = nil
  }

  /// A cell that the document does not have.
  public static let missing = StatCell(value: nil, status: .missing, source: nil)

  /// A number printed as `Amount` describes it: its digits and nothing else.
  public static func read(_ value: Amount, line: Int, column: Int) -> StatCell {
    guard let line = Int32(exactly: line), let column = Int32(exactly: column), line != noLine
    else {
      let place = SourcePlace(line: line, column: column, text: value.description)
      return StatCell(value: value, status: .read, source: place)
    }
    return StatCell(plain: value, line: line, column: column)
  }

  /// A printed number.
  public static func read(_ value: Amount, at source: SourcePlace) -> StatCell {
    StatCell(value: value, status: .read, source: source)
  }

  /// A number cut out of digits run together.
  public static func split(_ value: Amount, at source: SourcePlace) -> StatCell {
    StatCell(value: value, status: .split, source: source)
  }

  /// A number that extraction lost and that every reading agrees on.
  public static func inferred(_ value: Amount, at source: SourcePlace?) -> StatCell {
    StatCell(value: value, status: .inferred, source: source)
  }

  /// A cell printed empty.
  public static func blank(at source: SourcePlace?) -> StatCell {
    StatCell(value: nil, status: .blank, source: source)
  }

  /// A cell with several readings.
  public static func ambiguous(_ candidates: [Amount], at source: SourcePlace?) -> StatCell {
    StatCell(value: nil, status: .ambiguous, source: source, candidates: candidates)
  }

  /// A cell whose text is no number.
  public static func unreadable(at source: SourcePlace) -> StatCell {
    StatCell(value: nil, status: .unreadable, source: source)
  }
}

extension StatCell {
  /// Whether it has no number, or one that is whole and not below zero.
  var isCountOrNone: Bool { scale == Self.noValue || (scale == 0 && units >= 0) }

  /// The number where it is a whole one that a few hundred of add up within 64 bits; nil else.
  public var smallWhole: Int64? {
    scale == 0 && units.magnitude < 1 << 40 ? units : nil
  }

  /// Whether just the number stands there, in digits without a leading zero, or nothing for no number.
  public var isPlainlyPrinted: Bool { line != Self.noLine }

  /// What most often stands where such a cell was read.
  var usualText: String { value?.description ?? "" }

  /// Whether it stands somewhere in the document.
  @inline(__always)
  var isPlaced: Bool { line != Self.noLine || rarities?.source != nil }

  /// Puts it elsewhere, printed as most are.
  mutating func place(line: Int, column: Int) {
    if rarities == nil, let line = Int32(exactly: line), let column = Int32(exactly: column),
      line != Self.noLine
    {
      (self.line, self.column) = (line, column)
    } else {
      self = placed(at: SourcePlace(line: line, column: column, text: usualText))
    }
  }

  /// The same cell elsewhere.
  func placed(at place: SourcePlace) -> StatCell {
    StatCell(value: value, status: status, source: place, candidates: candidates)
  }

  private static func isUsual(_ text: String, for value: Amount?) -> Bool {
    guard let value else { return text.isEmpty }
    guard value.isWhole, !value.isNegative else { return text == value.description }
    let digits = text.utf8
    guard let first = digits.first, digits.count <= 18, first != 0x30 || digits.count == 1 else {
      return false
    }
    var units: Int64 = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return false }
      units = units * 10 + Int64(digit &- 0x30)
    }
    return units == value.units
  }
}
