import Reports

/// A report under construction: six sections, three tables, all cells read and consistent, and a
/// text that no rule finds fault with.
public struct FixtureReport: Sendable {
  /// Its file.
  public var path: String
  /// Who reports.
  public var agency: String?
  /// The year reported on.
  public var year: Int?
  /// The form of its tables.
  public var edition: FormEdition
  /// All cells of the tables.
  public var cells: [CellKey: StatCell] = [:]
  /// The tables that the report has.
  public var kinds = TableKind.allCases
  /// The sections, six in order.
  public var sections: [Section]
  /// Its title.
  public var title: String?
  /// The years in labels of its tables.
  public var labelYears: [LabelYear] = []
  /// The units in heads of amounts.
  public var labelUnits: [LabelUnit] = []
  /// What stands before the first section.
  public var preamble: [String]

  /// A report whose cells are all 0.
  public init(
    path: String = "a.txt", agency: String? = "甲市统计局", year: Int? = 2023,
    edition: FormEdition = .form2021
  ) {
    self.path = path
    self.agency = agency
    self.year = year
    self.edition = edition
    title = agency.map { "\($0)\(year.map { "\($0)年" } ?? "")政府信息公开工作年度报告" }
    preamble = year.map { ["统计期限为\($0)年1月1日至\($0)年12月31日。"] } ?? []
    sections = SectionKind.allCases.map { kind in
      Section(
        kind: kind, number: kind.number, heading: "\(kind.ordinal)、\(kind.heading.zh)",
        line: kind.number * 100, blocks: [])
    }
    say(Self.overview, in: .overview)
    say("个别栏目更新不够及时，将安排专人每周检查。", in: .problems)
    var last = ["本年度发出信息处理费收费通知3件，均已缴费。"]
    if let year { last.append("\(year + 1)年1月20日") }
    say(last, in: .other)
    for kind in TableKind.allCases {
      for key in TableForm.form(kind, edition).cells { self[key] = 0 }
    }
  }

  /// A report with random counts that agree with all rules.
  public init(
    randomFrom generator: inout some RandomNumberGenerator, agency: String = "甲市统计局",
    year: Int? = nil, edition: FormEdition = .form2021
  ) {
    self.init(
      agency: agency, year: year ?? (edition == .form2019 ? 2020 : 2023), edition: edition)
    fillRequests(&generator)
    for group in [RowID.review, .litigationDirect, .litigationAfterReview] {
      let parts = [ColumnID.upheld, .corrected, .otherResult, .pending]
      for part in parts { self[CellKey(group, part)] = .random(in: 0...9, using: &generator) }
      self[CellKey(group, .total)] = parts.reduce(0) { $0 + (self[CellKey(group, $1)] ?? 0) }
    }
  }

  /// The number in a cell; its line is 10 for the first cell of the form, 11 for the next.
  public subscript(key: CellKey) -> Int64? {
    get { cells[key]?.value?.units }
    set { cells[key] = newValue.map { .read(Amount($0), at: place(key, "\($0)")) } ?? .missing }
  }

  /// The number under the text of a key, such as `requests.newReceived.total`.
  public subscript(key: String) -> Int64? {
    get { CellKey(key).flatMap { self[$0] } }
    set { if let key = CellKey(key) { self[key] = newValue } }
  }

  /// Puts paragraphs in the place of a section's text.
  public mutating func say(_ paragraphs: [String], in kind: SectionKind) {
    sections = sections.map { section in
      guard section.kind == kind else { return section }
      let lines = paragraphs.enumerated().map { Paragraph(text: $1, line: section.line + 1 + $0) }
      return Section(
        kind: kind, number: section.number, heading: section.heading, line: section.line,
        blocks: lines.map { .paragraph($0) })
    }
  }

  /// The same for a single paragraph.
  public mutating func say(_ paragraph: String, in kind: SectionKind) { say([paragraph], in: kind) }

  private static let overview =
    "主动公开政务信息，依申请公开渠道畅通，信息管理制度健全，网站平台运行平稳，监督保障到位。"
    + "工作考核结果良好，社会评议满意，没有责任追究情形。"

  /// Replaces a cell by one printed blank.
  public mutating func blank(_ keys: String...) {
    for key in keys.compactMap({ CellKey($0) }) { cells[key] = .blank(at: place(key, "")) }
  }

  /// Replaces a cell.
  public mutating func set(_ key: String, _ cell: StatCell) {
    if let key = CellKey(key) { cells[key] = cell }
  }

  /// The report; where no other text was given, it says how many requests were received.
  public var report: Report {
    var told = self
    if let received = self["requests.newReceived.total"],
      sections.first?.paragraphs.map(\.text) == [Self.overview]
    {
      told.say(Self.overview + "收到政府信息公开申请\(received)件。", in: .overview)
    }
    return Report(
      path: path, agency: agency, year: year, title: title,
      preamble: preamble.enumerated().map { Paragraph(text: $1, line: $0 + 2) },
      sections: told.sections,
      tables: kinds.map { StatTable(form: .form($0, edition), cells: cells, line: 5) },
      labelYears: labelYears, labelUnits: labelUnits)
  }

  private func place(_ key: CellKey, _ text: String) -> SourcePlace {
    let index = TableForm.form(key.table, edition).index(of: key) ?? 0
    return SourcePlace(line: 10 + index, column: 1, text: text)
  }

  private mutating func fillRequests(_ generator: inout some RandomNumberGenerator) {
    let form = TableForm.form(.requests, edition)
    let columns = form.blocks[0].columns.dropLast()
    let frame: [RowID] = [.newReceived, .carriedIn, .total, .carriedOut]
    let results = form.lines.compactMap(\.cells.first?.row).filter { !frame.contains($0) }
    for column in columns {
      var total: Int64 = 0
      for row in results {
        // Natural persons are the most, institutes hardly any.
        var count =
          Int.random(in: 0..<4, using: &generator) == 0
          ? Int64.random(in: 1...(column == .research ? 3 : 60), using: &generator) : 0
        if row == .granted, column == .naturalPerson { count += 60 }
        self[CellKey(row, column)] = count
        total += count
      }
      let out = Int64.random(in: 0...9, using: &generator)
      let carriedIn = Int64.random(in: 0...(total + out) / 4, using: &generator)
      self[CellKey(.total, column)] = total
      self[CellKey(.carriedOut, column)] = out
      self[CellKey(.carriedIn, column)] = carriedIn
      self[CellKey(.newReceived, column)] = total + out - carriedIn
    }
    for row in results + frame {
      self[CellKey(row, .total)] = columns.reduce(0) { $0 + (self[CellKey(row, $1)] ?? 0) }
    }
  }
}
