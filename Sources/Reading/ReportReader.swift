import Reports

/// Reads a report from the bytes of its file, in whatever format, encoding and layout it comes.
///
/// Reading never fails: what is odd becomes diagnostics, what is not there stays missing, and a
/// file that is no report says why.
public struct ReportReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// - Parameter path: the file's path below the folder, for the record and for what the name says.
  public func read(_ bytes: [UInt8], path: String) -> ReadOutcome {
    switch FormatReader.mark(bytes) {
    case .failure(let refusal): .notReport(refusal.reason)
    case .success(let marked): read(marked, path: path, or: { FormatReader.others(bytes) })
    }
  }

  /// The first report among what a format made of a file and the other ways to read it.
  private func read(
    _ marked: MarkedText, path: String, or others: () -> [MarkedText]
  ) -> ReadOutcome {
    let outcome = read(marked, path: path)
    guard case .notReport = outcome else { return outcome }
    for other in others() {
      if case .report(let report) = read(other, path: path) { return .report(report) }
    }
    return outcome
  }

  /// Reads what a format made of a file.
  func read(_ marked: MarkedText, path: String) -> ReadOutcome {
    read(Document(marked), path: path)
  }

  /// The tables of a document.
  func tables(of document: Document, path: String) -> [FoundTable] {
    let lines = TextLine.lines(document)
    let reader = SectionReader(document, lines)
    let identity = Identity(document: document, lines: lines, reader: reader, path: path)
    return TableFinder(document, reader, year: identity.year).tables()
  }

  func read(_ document: Document, path: String) -> ReadOutcome {
    let lines = TextLine.lines(document)
    let reader = SectionReader(document, lines)
    let identity = Identity(document: document, lines: lines, reader: reader, path: path)
    let tables = TableFinder(document, reader, year: identity.year).tables()
    let sections = reader.sections(tables)
    if tables.isEmpty, sections.count < 3 {
      return .notReport(
        Wording(
          "不是政府信息公开工作年度报告：没有找到六个部分，也没有统计表",
          "not an annual report: neither its sections nor its tables are there"))
    }
    return .report(
      Report(
        path: path, agency: identity.agency, year: identity.year, title: identity.title,
        preamble: reader.preamble, sections: sections, tables: tables.map(\.table),
        labelYears: identity.labelYears,
        diagnostics: tables.flatMap(\.diagnostics)))
  }
}
