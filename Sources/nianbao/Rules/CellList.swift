import Reports

/// What cells are called, for whoever writes a rule or reads an export.
enum CellList {
  /// A row a cell, in the order of the forms; the titles first.
  static func rows(_ language: Wording.Language) -> [[String]] {
    let titles = [
      Wording("单元格", "cell"), Wording("格式", "forms"), Wording("名称", "name"),
    ]
    var editions: [CellKey: [String]] = [:]
    var order: [CellKey] = []
    for kind in TableKind.allCases {
      for edition in FormEdition.allCases {
        for key in TableForm.form(kind, edition).cells {
          if editions[key] == nil { order.append(key) }
          editions[key, default: []].append(edition.rawValue)
        }
      }
    }
    let rows = order.map { key in
      [key.description, (editions[key] ?? []).joined(separator: " "), key.name(language)]
    }
    return [titles.map { $0(language) }] + rows
  }
}
