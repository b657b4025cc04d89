/// One annual report as it was read from one file.
public struct Report: Hashable, Sendable {
  /// The file, relative to the folder that was opened, `/` between folders.
  public var path: String
  /// Who reports, as the document or its file name says; nil where neither does.
  public var agency: String?
  /// The year reported on; nil where neither document nor file name says.
  public var year: Int?
  /// The title line as printed.
  public var title: String?
  /// Text before the first section.
  public var preamble: [Paragraph]
  /// The sections that were found, in the order in which they stand.
  public var sections: [Section]
  /// The statutory tables that were found, at most one of each kind.
  public var tables: [StatTable]
  /// The years that stand in labels of the tables, in order.
  public var labelYears: [LabelYear]
  /// The units that stand in heads of amounts.
  public var labelUnits: [LabelUnit]
  /// What was odd about reading it.
  public var diagnostics: [Diagnostic]

  /// Makes a report.
  public init(
    path: String, agency: String? = nil, year: Int? = nil, title: String? = nil,
    preamble: [Paragraph] = [], sections: [Section] = [], tables: [StatTable] = [],
    labelYears: [LabelYear] = [], labelUnits: [LabelUnit] = [], diagnostics: [Diagnostic] = []
  ) {
    self.path = path
    self.agency = agency
    self.year = year
    self.title = title
    self.preamble = preamble
    self.sections = sections
    self.tables = tables
    self.labelYears = labelYears
    self.labelUnits = labelUnits
    self.diagnostics = diagnostics
  }

  /// The generation of its tables; nil when it has none or they are of two generations.
  public var form: FormEdition? {
    var form: FormEdition?
    for table in tables {
      guard let edition = table.form.edition else { continue }
      if form != nil, form != edition { return nil }
      form = edition
    }
    return form
  }

  /// What was odd about the document as a whole: warnings of no line.
  public var warnings: [Diagnostic] {
    diagnostics.filter { $0.line == nil && $0.severity == .warning }
  }

  /// How many cells of its tables have a number.
  public var figures: Int { tables.reduce(0) { $0 + $1.summary.figures } }

  /// The table of a kind, if the document has one.
  public func table(_ kind: TableKind) -> StatTable? {
    place(of: kind).map { tables[$0] }
  }

  /// The cell under a key; nil when no table of the report has the key.
  public subscript(key: CellKey) -> StatCell? {
    guard let table = place(of: key.table), let cell = tables[table].form.index(of: key) else {
      return nil
    }
    return tables[table].cells[cell]
  }

  private func place(of kind: TableKind) -> Int? {
    tables.indices.first { tables[$0].form.kind == kind }
  }

  /// The section of a kind, if the document has one.
  public func section(_ kind: SectionKind) -> Section? {
    sections.first { $0.kind == kind }
  }
}
