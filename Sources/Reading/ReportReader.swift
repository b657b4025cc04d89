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
    case .success(let marked): best(marked, of: bytes, path: path).outcome
    }
  }

  /// Whether a file of these bytes is read by way of another program, which may be there or not.
  public static func needsProgram(_ bytes: [UInt8]) -> Bool {
    FormatReader.needsProgram(bytes)
  }

  /// What a file says and the document that says it: as its format has it, or, where that leaves most
  /// of the requests table unread, by whichever other way tells more and has all of its sections.
  func best(
    _ marked: MarkedText, of bytes: [UInt8], path: String
  ) -> (document: Document, outcome: ReadOutcome) {
    var best = first(of: marked, path: path)
    guard best.outcome.lacksRequests else { return best }
    let sections = best.outcome.sections
    for other in FormatReader.others(bytes, showsRequests: best.outcome.showsRequests) {
      let found = first(of: other, path: path)
      if found.outcome.toldCells > best.outcome.toldCells,
        sections.isSubset(of: found.outcome.sections)
      {
        best = found
      }
    }
    return best
  }

  /// The report in a document, or the first of several.
  private func first(
    of marked: MarkedText, path: String
  ) -> (document: Document, outcome: ReadOutcome) {
    let document = Document(marked)
    let lines = TextLine.lines(document)
    let reader = SectionReader(document, lines)
    guard let second = reader.second else {
      return (document, read(document, lines, reader, path: path))
    }
    var own = marked
    own.keep(marked.rows.indices.map { $0 < second.row })
    let alone = Document(own)
    let outcome = read(alone, path: path)
    guard case .report(var report) = outcome else { return (alone, outcome) }
    report.diagnostics.insert(second.diagnostic, at: 0)
    return (alone, .report(report))
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
    return read(document, lines, SectionReader(document, lines), path: path)
  }

  private func read(
    _ document: Document, _ lines: [TextLine?], _ reader: SectionReader, path: String
  ) -> ReadOutcome {
    let identity = Identity(document: document, lines: lines, reader: reader, path: path)
    let tables = TableFinder(document, reader, year: identity.year).tables()
    let sections = reader.sections(tables)
    let nature = ReportNature(lines, reader, identity, sections: sections.count)
    if let reason = nature.refusal(tables.map(\.table), text: document.marked.text) {
      return .notReport(reason)
    }
    return .report(
      Report(
        path: path, agency: identity.agency, year: identity.year, title: identity.title,
        preamble: reader.preamble, sections: sections, tables: tables.map(\.table),
        labelYears: identity.labelYears, labelUnits: LabelUnits.all(document),
        diagnostics: tables.flatMap(\.diagnostics)))
  }
}

extension ReadOutcome {
  /// Whether it is a report with the requests table, whatever was read of that, or with something else
  /// in the table's section.
  fileprivate var showsRequests: Bool {
    guard case .report(let report) = self else { return false }
    return report.table(.requests) != nil
      || report.section(.requests).map { !$0.blocks.isEmpty } ?? false
  }

  /// The sections that were found.
  fileprivate var sections: Set<SectionKind> {
    guard case .report(let report) = self else { return [] }
    return Set(report.sections.map(\.kind))
  }

  /// Cells of which something is known; less than none where there is no report.
  fileprivate var toldCells: Int {
    guard case .report(let report) = self else { return -1 }
    return report.tables.reduce(0) {
      $0 + $1.cells.count { $0.value != nil || $0.status == .blank }
    }
  }

  /// Whether most cells of the requests table are not there.
  fileprivate var lacksRequests: Bool {
    guard case .report(let report) = self, let table = report.table(.requests) else { return true }
    return 2 * table.cells.count { $0.status == .missing || $0.status == .ambiguous }
      > table.cells.count
  }
}
