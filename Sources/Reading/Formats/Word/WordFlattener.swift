/// Feeds the events of a word-processor document to a builder.
///
/// A cell's spans stand inside it, in its properties, so a cell is only begun at the end of these.
/// Cells that a vertical merge covers are told one by one; they are no cells of their own.
final class WordFlattener: MarkupListener {
  var builder = PageBuilder(MarkedText(emptyFrom: []))
  private var isText = false
  /// Whether the text has begun; in one file with it are its styles, heads and feet.
  private var isBody = false
  private var deleted = 0
  private var isHidden = false
  private var isRaised = false
  /// Whether the run in hand is white: on white paper it is not seen.
  private var isWhite = false
  /// Depth in the properties that a paragraph, a run or a cell had before a change.
  private var past = 0
  private var cells: [PendingCell] = []
  private let numbering: WordNumbering?
  private var paragraph = Paragraph()

  init(_ numbering: WordNumbering? = nil) { self.numbering = numbering }

  /// What the properties of a paragraph say of its place in a list.
  private struct Paragraph {
    var number: String?
    var level = 0
    var style: String?
    /// What stands before its text.
    var ordinal: String?
  }

  /// A cell of which the properties are being read.
  private struct PendingCell {
    var columnSpan = 1
    var isCovered = false
    var isBegun = false
    /// Whether it is filled with a color, so that white shows in it.
    var isFilled = false
    /// Whether runs that are white have digits, and others.
    var hasWhiteDigits = false
    var hasDigits = false
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if name == "body" { isBody = true }
    guard isBody else { return }
    switch name {
    case "tbl": builder.beginTable()
    case "tr": builder.beginRow()
    case "tc": cells.append(PendingCell())
    case "pPrChange", "rPrChange", "tcPrChange": past += 1
    case "gridSpan" where past == 0:
      if !cells.isEmpty { cells[cells.count - 1].columnSpan = attributes.number("val") }
    case "vMerge" where past == 0, "vmerge" where past == 0:
      if !cells.isEmpty, attributes.text("val") != "restart" {
        cells[cells.count - 1].isCovered = true
      }
    case "shd" where past == 0:
      if !cells.isEmpty, let fill = attributes.text("fill")?.lowercased(),
        !["auto", "ffffff"].contains(fill)
      {
        cells[cells.count - 1].isFilled = true
      }
    case "r": (isHidden, isRaised, isWhite) = (false, false, false)
    case "color" where past == 0: isWhite = attributes.text("val")?.lowercased() == "ffffff"
    case "vertAlign" where past == 0: isRaised = attributes.text("val") == "superscript"
    case "position" where past == 0:
      if let height = attributes.text("val").flatMap(Int.init), height > 0 { isRaised = true }
    case "vanish" where past == 0, "strike" where past == 0, "dstrike" where past == 0:
      if !["0", "false", "off"].contains(attributes.text("val")) { isHidden = true }
    case "t": isText = true
    case "del", "moveFrom", "instrText", "Fallback", "rt": deleted += 1
    case "p":
      beginCell()
      paragraph = Paragraph()
    case "numId" where past == 0: paragraph.number = attributes.text("val")
    case "ilvl" where past == 0: paragraph.level = Int(attributes.text("val") ?? "") ?? 0
    case "pStyle" where past == 0: paragraph.style = attributes.text("val")
    case "br", "tab", "cr": builder.breakText()
    case "noBreakHyphen": write(Self.hyphen)
    // A character of a font by its place in it: what it shows is not known, but it shows something; in
    // front of a heading it is a bullet.
    case "sym": if !cells.isEmpty { write(ByteText.unknown) }
    default: break
    }
  }

  /// Text that an element stands for.
  private func write(_ text: [UInt8]) {
    guard deleted == 0, !isHidden else { return }
    beginCell()
    addOrdinal()
    text.withUnsafeBufferPointer { builder.add($0, offset: 0) }
  }

  private static let hyphen = Array("-".utf8)

  func end(_ name: String) {
    guard isBody else { return }
    switch name {
    case "body": isBody = false
    case "t": isText = false
    case "pPrChange", "rPrChange", "tcPrChange": past -= 1
    case "pPr" where past == 0 && cells.isEmpty:
      paragraph.ordinal = numbering?.next(
        number: paragraph.number, level: paragraph.level, style: paragraph.style)
    case "p":
      // Which of the digits are seen depends on what is behind them.
      if let cell = cells.last, cell.hasWhiteDigits, cell.hasDigits || !cell.isFilled {
        write(ByteText.unknown)
      }
      builder.breakText()
    case "tc":
      beginCell()
      builder.endCell()
      if !cells.isEmpty { cells.removeLast() }
    case "tr": builder.endRow()
    case "tbl": builder.endTable()
    case "del", "moveFrom", "instrText", "Fallback", "rt": deleted -= 1
    default: break
    }
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText, deleted == 0, !isHidden else { return }
    beginCell()
    addOrdinal()
    if !cells.isEmpty, bytes.contains(where: { $0 &- 0x30 < 10 }) {
      if isWhite {
        cells[cells.count - 1].hasWhiteDigits = true
      } else {
        cells[cells.count - 1].hasDigits = true
      }
    }
    if isRaised {
      RaisedDigits.raised(bytes).withUnsafeBufferPointer { builder.add($0, offset: 0) }
    } else {
      builder.add(bytes, offset: 0)
    }
  }

  /// Adds what the word processor puts before a paragraph, once it has text.
  private func addOrdinal() {
    guard var ordinal = paragraph.ordinal else { return }
    paragraph.ordinal = nil
    ordinal.withUTF8 { builder.add($0, offset: 0) }
  }

  private func beginCell() {
    guard let cell = cells.last, !cell.isBegun else { return }
    cells[cells.count - 1].isBegun = true
    if cell.isCovered {
      builder.skipCell(columnSpan: cell.columnSpan)
    } else {
      builder.beginCell(rowSpan: 1, columnSpan: cell.columnSpan, offset: 0)
    }
  }
}
