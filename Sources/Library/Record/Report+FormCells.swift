import Reports

extension Report {
  /// Every cell of the report's form, table by table; those of a table that is not there are missing.
  public var formCells: [(key: CellKey, cell: StatCell)] {
    TableKind.allCases.flatMap { kind -> [(key: CellKey, cell: StatCell)] in
      if let table = table(kind) { return Array(zip(table.form.cells, table.cells)) }
      guard let edition = expectedEdition else { return [] }
      return TableForm.form(kind, edition).cells.map { ($0, .missing) }
    }
  }

  /// The form of the tables that are there, else that of the year; before 2019 there was none.
  private var expectedEdition: FormEdition? {
    if let form { return form }
    guard let year, year >= 2019 else { return nil }
    return year <= 2020 ? .form2019 : .form2021
  }
}
