import Reports
import Testing

@testable import Reading

/// Numbers under names of the form that may belong to something else.
@Suite("Numbers whose names may mislead")
struct NamedDoubtTests {
  /// A report with the given text in two of its sections.
  private func report(_ proactive: String, review: String = "无。") throws -> Report {
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      一、总体情况
      无。
      二、主动公开政府信息情况
      \(proactive)
      三、收到和处理政府信息公开申请情况
      未收到申请。
      四、政府信息公开行政复议、行政诉讼情况
      \(review)
      五、存在的主要问题及改进情况
      无。
      六、其他需要报告的事项
      无。
      """
    return try SampleFiles.report(Array(text.utf8))
  }

  private func values(_ report: Report) -> [String] {
    report.tables.flatMap { table in
      zip(table.form.cells, table.cells).compactMap { key, cell in
        cell.value.map { "\(key) \($0)" }
      }
    }
  }

  @Test(
    "Counts of another year, of a plan or of others are no cells",
    arguments: [
      "上年行政规范性文件制发8件、废止1件。", "去年行政规范性文件制发8件、废止1件。",
      "2021年行政规范性文件制发8件、废止1件。", "二〇二一年行政规范性文件制发8件、废止1件。",
      "计划2023年行政规范性文件制发8件、废止1件。", "计划行政规范性文件制发8件，废止1件。",
      "全县规章、行政规范性文件制发8件、废止1件。", "青石林场行政规范性文件制发8件、废止1件。",
      "与上年相比，行政规范性文件制发8件、废止1件。", "上年度情况：\n行政规范性文件制发8件、废止1件。",
      "上年情况为收到来信5件，行政规范性文件制发8件、废止1件。",
    ])
  func otherScopes(sentence: String) throws {
    #expect(values(try report(sentence)) == [])
  }

  @Test("Counts of the report's own year are cells, whatever the next sentence tells")
  func ownYear() throws {
    let report = try report(
      "2022年行政规范性文件制发12件、废止3件。上年行政规范性文件制发8件、废止1件。",
      review: "行政复议：结果维持3件，结果纠正1件，其他结果0件，尚未审结2件，总计6件。")
    #expect(report[CellKey(.normativeDocuments, .issued)]?.value == Amount(12))
    #expect(report[CellKey(.normativeDocuments, .repealed)]?.value == Amount(3))
    #expect(report[CellKey(.review, .upheld)]?.value == Amount(3))
  }

  @Test("The reviews of the year before are none of this year's")
  func reviews() throws {
    let report = try report(
      "无。", review: "2021年行政复议结果维持3件，结果纠正1件，其他结果0件，总计4件。2022年未发生行政复议。")
    #expect(values(report) == [])
  }

  @Test("A list under a heading of another year is left out", arguments: ["上年度情况：", "2021年"])
  func headings(heading: String) throws {
    var random = SeededGenerator(seed: 11)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = NamedCellTests.text(made) { rows in
      heading + "\n"
        + rows.map { row in
          "- \(row.label)\n"
            + zip(NamedCellTests.columns, row.cells).map { "  - \($0): \($1)" }
            .joined(separator: "\n")
        }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(TableForm.requests2021.cells.allSatisfy { report[$0]?.value == nil })
  }

  @Test(
    "A number told by thousands or only about has no value",
    arguments: ["1.2万件", "3千件", "5余件", "5 余件", "5多件", "约5件", "近5件", "超过5件", "2百件"])
  func rough(count: String) throws {
    let report = try report("行政处罚：处理决定\(count)。行政强制：处理决定\(count)。行政许可：处理决定7件。")
    let read = report.tables.flatMap(\.cells).compactMap(\.value)
    #expect(read.allSatisfy { $0 == Amount(7) }, "\(read) \(values(report))")
    let ruled = try self.report("行政规范性文件制发\(count)，废止2件，现行有效4件。")
    #expect(ruled[CellKey(.normativeDocuments, .issued)]?.value == nil)
    #expect([nil, Amount(2)].contains(ruled[CellKey(.normativeDocuments, .repealed)]?.value))
  }

  @Test("Values of an object are not put into cells by where they stand", arguments: [false, true])
  func objects(isSorted: Bool) throws {
    let names = [
      "item", "naturalPerson", "business", "research", "publicWelfare", "legalService", "other",
      "total",
    ]
    let orders = [
      names.sorted(), [0, 7, 1, 2, 3, 4, 5, 6].map { names[$0] }, names.reversed(),
    ]
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(balanced: .form2021, using: &random)
    for order in isSorted ? [orders[0]] : Array(orders[1...]) {
      for end in [", ", ",\n"] {
        let text = NamedCellTests.text(made) { rows in
          "["
            + rows.map { row in
              let values = ["\"\(row.label)\""] + row.cells
              return "{"
                + order.map { name in
                  "\"\(name)\": " + values[names.firstIndex(of: name) ?? 0]
                }.joined(separator: end) + "}"
            }.joined(separator: ",\n") + "]"
        }
        let (wrong, _) = try SeparatorTests.check(made, text)
        #expect(
          wrong.isEmpty,
          "\(order) \(end.count) \(wrong.prefix(3)) \(text.dropFirst(900).prefix(700))")
      }
    }
  }

  @Test("Two readings by one form are joined, and a blank against a value is in doubt")
  func completing() {
    let place = SourcePlace(line: 1, column: 1, text: "1")
    func found(_ edition: FormEdition, _ cells: [StatCell], _ note: String) -> FoundTable {
      let form = TableForm.form(.review, edition)
      let rest = Array(repeating: StatCell.missing, count: form.cells.count - cells.count)
      return FoundTable(
        table: StatTable(form: form, inOrder: cells + rest, line: 1), runs: 0..<1,
        diagnostics: [Diagnostic(.warning, line: 1, Wording(note, note))])
    }
    let one = found(.form2021, [.read(Amount(1), at: place), .blank(at: place), .missing], "a")
    let other = found(
      .form2021, [.blank(at: place), .read(Amount(2), at: place), .read(Amount(3), at: place)], "b")
    let joined = one.completed(with: other)
    #expect(joined.table.cells[0].status == .ambiguous)
    #expect(joined.table.cells[1].status == .ambiguous)
    #expect(joined.table.cells[2].value == Amount(3))
    #expect(joined.diagnostics.count == 2)
  }

  @Test("Outcomes in no order of a list are those of one group only where they add up")
  func tornGroups() throws {
    let text = """
      行政复议
      其他结果
      0
      结果纠正
      1
      尚未审结
      0
      结果维持
      2
      总计
      3
      结果维持
      1
      未经复议直接起诉
      其他结果
      0
      尚未审结
      1
      结果纠正
      0
      行政诉讼
      总计
      2
      结果维持
      0
      """
    let report = try report("无。", review: text)
    #expect(report[CellKey(.litigationDirect, .upheld)]?.value == nil)
    #expect(report[CellKey(.litigationDirect, .total)]?.value == nil)
  }

  @Test("A label above a caption is no label of the number below")
  func captions() throws {
    let text = """
      信息内容
      行政许可
      信息内容
      行政处罚
      行政强制
      信息内容
      行政事业性收费
      第二十条第（五）项
      本年处理决定数量
      5
      第二十条第（六）项
      本年处理决定数量
      4
      6
      第二十条第（八）项
      本年收费金额（单位：万元）
      7
      """
    #expect(values(try report(text)) == [])
  }
}
