/// Workbooks of Excel 97 (.xls): the worksheets that are shown, in order.
struct Workbook97Text {
  private let stream: LittleEndianBytes
  private var shared: [[UInt8]] = []
  /// Where the sheets that are shown begin.
  private var sheets: [Int] = []
  private var isEncrypted = false

  /// Nil where the file is no such workbook.
  static func mark(_ file: CompoundFile) -> Result<MarkedText, WordText.Refusal>? {
    file.stream("Workbook").map { stream in
      let book = Workbook97Text(LittleEndianBytes(stream))
      if book.isEncrypted { return .failure(.damaged) }
      var rows = SheetRows()
      for start in book.sheets.prefix(SheetRows.mostSheets) {
        rows.add(Workbook97Sheet(book.stream, at: start, shared: book.shared).rows)
      }
      return rows.finish()
    }
  }

  private init(_ stream: LittleEndianBytes) {
    self.stream = stream
    var at = 0
    while let record = Workbook97Record(stream, at: at), record.kind != .end {
      at = record.content.upperBound
      switch record.kind {
      case .password: isEncrypted = true
      case .sheet: addSheet(record.content.lowerBound)
      case .strings:
        var strings = Workbook97Strings(stream, record, from: 8)
        while let string = strings.next() { shared.append(string) }
      default: break
      }
    }
  }

  /// Adds a sheet that is one of cells and not hidden.
  private mutating func addSheet(_ at: Int) {
    let isShown = stream.number(at + 4, 1) & 3 == 0
    if isShown, stream.number(at + 5, 1) == 0 { sheets.append(stream.number(at, 4)) }
  }
}
