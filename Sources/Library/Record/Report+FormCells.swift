import Reports

extension Report {
  /// Every cell of the report's form, table by table; those of a table that is not there are missing.
  public var formCells: [(key: CellKey, cell: StatCell)] {
    var cells: [(key: CellKey, cell: StatCell)] = []
    forEachFormCell { cells.append(($0, $1)) }
    return cells
  }

  /// Goes through them without making a list.
  func forEachFormCell(_ body: (CellKey, StatCell) -> Void) {
    for kind in TableKind.allCases {
      if let table = table(kind) {
        let keys = table.form.cells
        for (place, cell) in table.cells.enumerated() { body(keys[place], cell) }
      } else if let edition = expectedEdition {
        for key in TableForm.form(kind, edition).cells { body(key, .missing) }
      }
    }
  }

  /// The form of the tables that are there, else that of the year; before 2019 there was none.
  private var expectedEdition: FormEdition? {
    if let form { return form }
    guard let year, year >= 2019 else { return nil }
    return year <= 2020 ? .form2019 : .form2021
  }
}
