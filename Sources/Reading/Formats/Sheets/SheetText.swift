/// Workbooks (.xlsx): the worksheets in order, each row a row of cells.
enum SheetText {
  /// Whether an archive is a workbook.
  static func isDocument(_ archive: ZipArchive) -> Bool { archive.contains("xl/workbook.xml") }

  static func mark(_ archive: ZipArchive) -> Result<MarkedText, WordText.Refusal> {
    let strings = SheetFlattener()
    if let xml = archive.content("xl/sharedStrings.xml"), strings.parse(xml) == -2 {
      return .failure(.hasDocumentType)
    }
    var marked = MarkedText(emptyFrom: [])
    var line = 0
    for member in SheetList.members(of: archive) {
      guard let xml = archive.content(member) else { continue }
      let sheet = SheetFlattener(shared: strings.strings)
      if sheet.parse(xml) == -2 { return .failure(.hasDocumentType) }
      let width = sheet.rows.joined().map { $0.column + 1 }.max() ?? 0
      for row in sheet.rows {
        add(row, width: width, line: line, to: &marked)
        line += 1
      }
    }
    guard !marked.rows.isEmpty else { return .failure(.damaged) }
    marked.sealExtracted()
    SheetBlocks.trim(&marked)
    return .success(marked)
  }

  private static func add(
    _ row: [(column: Int, text: [UInt8])], width: Int, line: Int, to marked: inout MarkedText
  ) {
    var texts = [[UInt8]](repeating: [], count: width)
    for cell in row { texts[cell.column] = cell.text.map { $0 < 0x20 ? 0x20 : $0 } }
    if texts.allSatisfy(\.isEmpty) {
      marked.beginRow(.empty, line: line)
      marked.text.append(0x0A)
      return
    }
    marked.beginRow(.cells, line: line)
    for (column, text) in texts.enumerated() {
      let start = marked.text.count
      marked.text += text
      marked.add(start..<marked.text.count, index: column, line: line)
      marked.text.append(column + 1 == width ? 0x0A : 0x09)
    }
  }
}
