/// The worksheets of a workbook that it shows, by their order.
final class SheetList: MarkupListener {
  /// For each sheet its relation, and whether it is hidden.
  private var sheets: [(relation: String, isHidden: Bool)] = []
  private var targets: [String: String] = [:]

  private init() {}

  /// The members with the sheets that are shown; all there are where the workbook does not tell.
  static func members(of archive: ZipArchive) -> [String] {
    let list = SheetList()
    let workbook = "xl/workbook.xml"
    for member in [workbook, "xl/_rels/workbook.xml.rels"] {
      if let xml = archive.content(member) { list.parse(xml) }
    }
    let shown = list.sheets.filter { !$0.isHidden }.compactMap { list.targets[$0.relation] }
      .map { ArchivePath.place(of: $0, from: workbook) }
      .filter(archive.contains)
    let all = (1...SheetRows.mostSheets).map { "xl/worksheets/sheet\($0).xml" }
    return shown.isEmpty ? all : Array(shown.prefix(SheetRows.mostSheets))
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "sheet" where sheets.count < 1000:
      let isHidden = attributes.text("state").map { $0.lowercased().contains("hidden") } ?? false
      sheets.append((attributes.text("id") ?? "", isHidden))
    case "Relationship" where targets.count < 1000:
      if let id = attributes.text("Id"), let target = attributes.text("Target") {
        targets[id] = target
      }
    default: break
    }
  }
}
