/// Workbooks (.xlsx): the worksheets in order, each row a row of cells.
enum SheetText {
  /// Whether an archive is a workbook.
  static func isDocument(_ archive: ZipArchive) -> Bool { archive.contains("xl/workbook.xml") }

  static func mark(_ archive: ZipArchive) -> Result<MarkedText, WordText.Refusal> {
    let strings = SheetFlattener()
    if let xml = archive.content("xl/sharedStrings.xml"), strings.parse(xml) == -2 {
      return .failure(.hasDocumentType)
    }
    var sheets: [[[SheetRows.Cell]]] = []
    for member in SheetList.members(of: archive) {
      guard let xml = archive.content(member) else { continue }
      let sheet = SheetFlattener(shared: strings.strings)
      if sheet.parse(xml) == -2 { return .failure(.hasDocumentType) }
      sheets.append(sheet.rows)
    }
    if let page = SheetRecord.mark(Array(sheets.joined())) { return .success(page) }
    var rows = SheetRows()
    sheets.forEach { rows.add($0) }
    return rows.finish()
  }
}
