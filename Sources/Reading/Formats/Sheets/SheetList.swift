/// The worksheets of a workbook that it shows, by their order.
final class SheetList: MarkupListener {
  /// For each sheet its relation, and whether it is hidden.
  private var sheets: [(relation: String, isHidden: Bool)] = []

  private init() {}

  /// The members with the sheets that are shown; all there are where the workbook does not tell.
  static func members(of archive: ZipArchive) -> [String] {
    let list = SheetList()
    let workbook = "xl/workbook.xml"
    if let xml = archive.content(workbook) { list.parse(xml) }
    let parts = PartList.targets(of: workbook, in: archive)
    let shown = list.sheets.filter { !$0.isHidden }
      .compactMap { sheet in parts.first { $0.id == sheet.relation }?.member }
      .filter(archive.contains)
    let all = (1...SheetRows.mostSheets).map { "xl/worksheets/sheet\($0).xml" }
    return shown.isEmpty ? all : Array(shown.prefix(SheetRows.mostSheets))
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard name == "sheet", sheets.count < 1000 else { return }
    let isHidden = attributes.text("state").map { $0.lowercased().contains("hidden") } ?? false
    sheets.append((attributes.text("id") ?? "", isHidden))
  }
}
