/// Collects the cells of one worksheet, or the strings that all worksheets share.
final class SheetFlattener: MarkupListener {
  /// The cells of each row by their column, as they come.
  private(set) var rows: [[SheetRows.Cell]] = []
  /// The texts of `si` elements, in order.
  private(set) var strings: [[UInt8]] = []
  private let shared: [[UInt8]]
  private var column = -1
  /// What a sheet does not show: columns, and whether the row in hand is one such.
  private var hiddenColumns: Set<Int> = []
  private var isHidden = false
  private var kind = ""
  private var text: [UInt8] = []
  private var isText = false
  /// Whether the cell in hand is computed.
  private var isFormula = false
  private var phonetic = 0
  /// Whether the run in hand stands above the line, or was struck out.
  private var isRaised = false
  private var isStruck = false

  init(shared: [[UInt8]] = []) { self.shared = shared }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "col":
      guard Self.isSet(attributes.text("hidden")) else { return }
      let first = max(attributes.number("min"), 1)
      let last = min(attributes.number("max"), SheetRows.widest)
      if first <= last { hiddenColumns.formUnion(first - 1..<last) }
    case "row":
      column = -1
      // What stands below the last row that is read must not be added to that row.
      isHidden = Self.isSet(attributes.text("hidden")) || rows.count >= SheetRows.most
      if !isHidden { rows.append([]) }
    case "c":
      column = attributes.text("r").flatMap(Self.column) ?? column + 1
      kind = attributes.text("t") ?? ""
      text = []
      isFormula = false
    case "f": isFormula = true
    case "si": text = []
    case "v", "t": isText = true
    case "r": (isRaised, isStruck) = (false, false)
    case "vertAlign": isRaised = attributes.text("val") == "superscript"
    case "strike": isStruck = attributes.text("val").map(Self.isSet) ?? true
    case "rPh": phonetic += 1
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isText = false
    case "r": (isRaised, isStruck) = (false, false)
    case "rPh": phonetic -= 1
    case "si": strings.append(text)
    case "c":
      guard !rows.isEmpty, !isHidden, column < SheetRows.widest, !hiddenColumns.contains(column)
      else { return }
      rows[rows.count - 1].append(.init(column: column, text: printed()))
    default: break
    }
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText, phonetic == 0, !isStruck else { return }
    text += isRaised ? RaisedDigits.raised(bytes) : Array(bytes)
  }

  private static func isSet(_ value: String?) -> Bool { value == "1" || value == "true" }

  /// What a sheet shows of a cell.
  private func printed() -> [UInt8] {
    let value = String(decoding: text, as: UTF8.self)
    switch kind {
    case "s":
      return Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? []
    case "", "n":
      // A program wrote the formula and left it to others to compute.
      if isFormula, text.isEmpty { return ByteText.unknown }
      guard value.contains("."), let number = Double(value) else { return text }
      return SheetNumber.printed(number) ?? text
    default: return text
    }
  }

  /// The column of a cell's name: 0 for `A7`, 27 for `AB7`.
  private static func column(_ name: String) -> Int? {
    var column = 0
    for byte in name.utf8 {
      guard byte >= 0x41, byte <= 0x5A, column < 1000 else { break }
      column = column * 26 + Int(byte) - 0x40
    }
    return column > 0 ? column - 1 : nil
  }
}
