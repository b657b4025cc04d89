import Reports
import Testing

@testable import Reading

/// Reports whose numbers stand in no rows of a table, but each under its own name, or on their side.
@Suite("Numbers that are told by their names")
struct NamedCellTests {
  static let columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  /// A report whose requests table is written by `write`, from labels and printed cells.
  static func text(
    _ made: MadeReport, _ write: ([(label: String, cells: [String])]) -> String
  ) -> String {
    SeparatorTests.text(made) { table in
      guard table.columnCount == 10 else {
        return SeparatorTests.rows(table).map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      let form = TableForm.form(.requests, made.edition)
      return write(
        form.lines.filter { !$0.isHeading }.map { line in
          (line.label, line.cells.map { made.cells[$0] ?? "" })
        })
    }
  }

  private func made(_ edition: FormEdition, _ filling: MadeReport.Filling = .distinct) -> MadeReport
  {
    var random = SeededGenerator(seed: 17)
    return MadeReport(edition, filling, using: &random)
  }

  private func expectAll(_ made: MadeReport, _ text: String, _ comment: Comment) throws {
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(comment) \(wrong.prefix(5))")
    let report = try SampleFiles.report(Array(text.utf8))
    let lost = made.cells.keys.filter { report[$0]?.value != made.value($0) }
    #expect(right == made.cells.count, "\(comment) \(lost.map(\.description).sorted().prefix(8))")
  }

  @Test(
    "The headings of a row before its label are none of another row",
    arguments: [" - ", "／", " > "])
  func paths(mark: String) throws {
    let made = made(.form2021)
    let form = TableForm.form(.requests, made.edition)
    try expectAll(
      made,
      SeparatorTests.text(made) { table in
        guard table.columnCount == 10 else {
          return SeparatorTests.rows(table).map { $0.joined(separator: "\t") }.joined(
            separator: "\n")
        }
        var path: [String] = []
        return form.lines.compactMap { line -> String? in
          path = path.prefix(line.level) + [line.label]
          if line.isHeading { return nil }
          return zip(Self.columns, line.cells).map {
            "\(path.joined(separator: mark))\t\($0)\t\(made.cells[$1] ?? "")"
          }
          .joined(separator: "\n")
        }.joined(separator: "\n")
      }, "paths")
  }

  @Test("Each number under its own name is read", arguments: FormEdition.allCases)
  func names(edition: FormEdition) throws {
    let made = made(edition)
    try expectAll(
      made,
      Self.text(made) { rows in
        rows.map { row in
          "- \(row.label)\n"
            + zip(Self.columns, row.cells).map { "  - \($0): \($1)" }.joined(separator: "\n")
        }.joined(separator: "\n")
      }, "list")
    try expectAll(
      made,
      Self.text(made) { rows in
        rows.map { row in
          zip(Self.columns, row.cells).map { "\(row.label) / \($0)：\($1)" }.joined(separator: "\n")
        }.joined(separator: "\n")
      }, "paths")
    try expectAll(
      made,
      Self.text(made) { rows in
        rows.map { row in
          "\(row.label)："
            + zip(Self.columns, row.cells).map { "\($0)\($1)件" }.joined(separator: "，") + "。"
        }.joined(separator: "\n")
      }, "sentences")
    try expectAll(
      made,
      Self.text(made) { rows in
        "["
          + rows.map { row in
            "{\"项目\": \"\(row.label)\", "
              + zip(Self.columns, row.cells).map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
              + "}"
          }.joined(separator: ",\n") + "]"
      }, "objects")
  }

  @Test("A total in a sentence is the row's where its parts follow")
  func totals() throws {
    let made = made(.form2021)
    let text = Self.text(made) { rows in
      rows.map { row in
        let parts = zip(Self.columns, row.cells).dropLast().map { "\($0)\($1)件" }
        return "\(row.label)为\(row.cells[6])件，其中\(parts.joined(separator: "、"))。"
      }.joined(separator: "\n")
    }
    try expectAll(made, text, "parts")
    let behind = Self.text(made) { rows in
      rows.map { row in
        let parts = zip(Self.columns, row.cells).dropLast().map { "\($1)件\($0)" }
        return "\(row.label)为\(row.cells[6])件，其中\(parts.joined(separator: "、"))。"
      }.joined(separator: "\n")
    }
    #expect(try SeparatorTests.check(made, behind).wrong.isEmpty)
  }

  @Test("Tables told in sentences are read in their own sections alone")
  func sections() throws {
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      一、总体情况
      全县规范性文件制发98件，废止97件。
      二、主动公开政府信息情况
      规章：制发0件，废止0件，现行有效0件。行政规范性文件制发12件、废止3件、现行有效45件。
      三、收到和处理政府信息公开申请情况
      未收到申请。
      四、政府信息公开行政复议、行政诉讼情况
      行政复议：结果维持3件，结果纠正1件，其他结果0件，尚未审结2件，总计6件。
      五、存在的主要问题及改进情况
      无。
      六、其他需要报告的事项
      无。
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.normativeDocuments, .issued)]?.value == Amount(12))
    #expect(report[CellKey(.normativeDocuments, .inForce)]?.value == Amount(45))
    #expect(report[CellKey(.regulations, .repealed)]?.value == .zero)
    #expect(report[CellKey(.review, .pending)]?.value == Amount(2))
    #expect(report[CellKey(.litigationDirect, .pending)]?.value == nil)
    #expect(report.sections.count == 6)
  }

  @Test("Of rows and names in one table each cell tells by which it was read")
  func origins() throws {
    let made = made(.form2021)
    let text = Self.text(made) { rows in
      rows.enumerated().map { index, row in
        index < 8
          ? ([row.label] + row.cells).joined(separator: "\t")
          : "\(row.label)："
            + zip(Self.columns, row.cells).map { "\($0)\($1)件" }.joined(separator: "，") + "。"
      }.joined(separator: "\n")
    }
    let reader = ReportReader()
    func origin(_ row: RowID) -> CellOrigin? {
      reader.origin(of: CellKey(row, .naturalPerson), in: Array(text.utf8), path: "a.txt")
    }
    let first = try #require(origin(.newReceived))
    #expect(first.standing != .names && first.numbers.count == 7)
    #expect(first.label.contains("本年新收"))
    let last = try #require(origin(.petition))
    #expect(last.standing == .names && last.label.isEmpty)
  }

  @Test("A dash under a name is nothing", arguments: ["：", "=", ": \"", "='"])
  func dashes(mark: String) throws {
    let made = made(.form2019, .dashes)
    let quote = mark.last.map { "\"'".contains($0) ? String($0) : "" } ?? ""
    let text = Self.text(made) { rows in
      rows.map { row in
        "\(row.label) {"
          + zip(Self.columns, row.cells).map { $0 + mark + $1 + quote }.joined(separator: ", ")
          + "}"
      }.joined(separator: "\n")
    }
    try expectAll(made, text, "\(mark)")
  }

  @Test(
    "All tables told in sentences are read to the last number, dashes and all",
    arguments: FormEdition.allCases, [MadeReport.Filling.sparse, .distinct, .dashes])
  func allInSentences(edition: FormEdition, filling: MadeReport.Filling) throws {
    let made = made(edition, filling)
    let groups: [RowID: String] = [
      .review: "行政复议", .litigationDirect: "行政诉讼（未经复议直接起诉）",
      .litigationAfterReview: "行政诉讼（复议后起诉）",
    ]
    let text = SeparatorTests.text(made) { table in
      let kind: TableKind =
        table.columnCount == 4 ? .proactive : table.columnCount == 10 ? .requests : .review
      return NamedRow.rows(of: .form(kind, edition)).map { row in
        let label =
          row.cells.first.flatMap { groups[$0.key.row] }
          ?? String(decoding: row.labels[0], as: UTF16.self)
        return label + "："
          + row.cells.map { cell in
            String(decoding: cell.words[0], as: UTF16.self) + " " + (made.cells[cell.key] ?? "")
          }.joined(separator: "，") + "。"
      }.joined(separator: "\n")
    }
    try expectAll(made, text, "\(edition)")
  }

  @Test("Data with every character escaped is read as what it stands for")
  func escapes() throws {
    let made = made(.form2021)
    let text = Self.text(made) { rows in
      rows.map { row in
        "{\"项目\": \"\(row.label)\", "
          + zip(Self.columns, row.cells).map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
          + "}"
      }.joined(separator: ",\n")
    }
    let escaped = text.unicodeScalars.map { scalar in
      scalar.value < 0x80 ? String(scalar) : "\\u" + String(scalar.value, radix: 16)
    }
    try expectAll(made, escaped.joined(), "escapes")
  }

  @Test("Where names are left out their cells are missing, and all others are read")
  func partial() throws {
    let made = made(.form2021)
    let text = Self.text(made) { rows in
      rows.map { row in
        "\(row.label)：" + "自然人\(row.cells[0])件、商业企业\(row.cells[1])件，总计\(row.cells[6])件；"
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    for key in TableForm.requests2021.cells {
      let isNamed = [.naturalPerson, .business, .total].contains(key.column)
      #expect(report[key]?.value == (isNamed ? made.value(key) : nil), "\(key)")
      if !isNamed { #expect(report[key]?.status == .missing) }
    }
  }

  @Test("Labels that stand behind the names are not taken for those of the next row")
  func labelsBehind() throws {
    let made = made(.form2021)
    let text = Self.text(made) { rows in
      rows.map { row in
        "{" + zip(Self.columns, row.cells).map { "\"\($0)\": \($1)" }.joined(separator: ", ")
          + ", \"项目\": \"\(row.label)\"}"
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test("Of two numbers with one name neither is believed")
  func twice() throws {
    let made = made(.form2021)
    let text = Self.text(made) { rows in
      let lines = rows.map { row in
        "\(row.label)：" + zip(Self.columns, row.cells).map { "\($0)\($1)件" }.joined(separator: "；")
      }
      return (lines + ["1.属于国家秘密：自然人3件；商业企业4件"]).joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.stateSecret, .naturalPerson)]?.status == .ambiguous)
    let other = CellKey(.stateSecret, .research)
    #expect(report[other]?.value == made.value(other))
  }

  @Test("A table on its side is read by its columns", arguments: FormEdition.allCases)
  func turned(edition: FormEdition) throws {
    for filling in [MadeReport.Filling.distinct, .dashes] {
      let made = made(edition, filling)
      try expectAll(
        made,
        Self.text(made) { rows in
          let lines = Self.columns.enumerated().map { column, name in
            [name] + rows.map { $0.cells[column] }
          }
          return ([[""] + rows.map(\.label)] + lines).map { $0.joined(separator: "\t") }
            .joined(separator: "\n")
        }, "\(filling)")
    }
  }

  @Test("Columns printed one below the other are read where labels or sums tell their order")
  func blocks() throws {
    var random = SeededGenerator(seed: 3)
    let balanced = MadeReport(balanced: .form2021, using: &random)
    for (made, isOrdered) in [(made(.form2021), true), (balanced, false), (made(.form2021), false)]
    {
      let text = Self.text(made) { rows in
        let labels = rows.map(\.label)
        let ordered = isOrdered ? labels : labels.filter { $0.contains("、") } + labels
        let blocks = Self.columns.enumerated().map { column, name in
          ([name] + rows.map { $0.cells[column] }).joined(separator: "\n")
        }
        return ((isOrdered ? ordered : ordered.reversed()) + blocks).joined(separator: "\n")
      }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      if isOrdered || made.cells == balanced.cells { #expect(right == made.cells.count) }
    }
  }

  @Test(
    "Rows as programs write them keep their empty cells",
    arguments: ["[]", "()", "INSERT ()", "{}", "array()"])
  func literals(brackets: String) throws {
    let names = ["{}": "'c#': ", "array()": "'c#' => "]
    for filling in [MadeReport.Filling.dashes, .blanks] {
      let made = made(.form2021, filling)
      let text = SeparatorTests.text(made) { table in
        let rows = table.grid { _ in "" }.map { row in
          brackets.dropLast()
            + row.enumerated().map {
              (names[brackets]?.replacing("#", with: "\($0)") ?? "") + "'\($1)'"
            }
            .joined(separator: ", ") + brackets.suffix(1)
        }
        return rows.joined(separator: ",\n")
      }
      let report = try SampleFiles.report(Array(text.utf8))
      for key in TableForm.requests2021.cells {
        #expect(report[key]?.value == made.value(key), "\(filling) \(key)")
      }
    }
  }

  @Test("Marks of sentences between numbers set cells apart", arguments: ["，", "：", "、"])
  func lists(mark: String) throws {
    let made = made(.form2021)
    try expectAll(
      made,
      Self.text(made) { rows in
        rows.map { $0.label + "：" + $0.cells.joined(separator: mark) }.joined(separator: "\n")
      }, "\(mark)")
  }
}
