import Reports
import Testing

@testable import Reading

/// Rows that only look as if they could be read.
@Suite("Numbers whose place is not sure")
struct DoubtTests {
  private func table(_ rows: [String]) -> String {
    """
    青石县林业局2022年政府信息公开工作年度报告
    三、收到和处理政府信息公开申请情况
    申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
    \(rows.joined(separator: "\n"))
    四、政府信息公开行政复议、行政诉讼情况
    结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 \
    结果维持 结果纠正 其他结果 尚未审结 总计
    """
  }

  private func report(_ rows: [String], review: String = "") throws -> Report {
    try SampleFiles.report(Array((table(rows) + "\n" + review).utf8))
  }

  private let torn = [
    "一、本年新收政府信息公开申请数量 11 12 13 14 15 16 81",
    "二、上年结转政府信息公开申请数量 3 4 7",
    "（一）予以公开 21 22 23 24 25 26 141 17",
    "1.属于国家秘密 5 6 7 8 9 10 45",
    "2.其他法律行政法规禁止公开 31 32 33 34 35 36 201",
  ]

  @Test("Where rows are torn, seven numbers that do not add up are no row")
  func tornRows() throws {
    let swapped = torn + ["8.属于行政查询事项 41 42 43 44 45 46 40"]
    let report = try report(swapped)
    #expect(report[CellKey(.administrativeInquiry, .naturalPerson)]?.status == .ambiguous)
    #expect(report[CellKey(.newReceived, .total)]?.value == Amount(81))
    #expect(report[CellKey(.carriedIn, .total)]?.value == nil)
    #expect(report.table(.requests)?.decodedBy.contains(.applicants(.newReceived)) == true)
  }

  @Test("Where all rows are whole, a sum that fails is the agency's")
  func wholeRows() throws {
    let whole =
      [torn[0], torn[3], torn[4]] + [
        "8.属于行政查询事项 41 42 43 44 45 46 40", "（七）总计 1 2 3 4 5 6 21",
      ]
    let report = try report(whole)
    #expect(report[CellKey(.administrativeInquiry, .total)]?.value == Amount(40))
    #expect(report.table(.requests)?.decodedBy == [])
  }

  @Test("Fifteen numbers in torn text count when their groups add up", arguments: [true, false])
  func tornReview(holds: Bool) throws {
    let report = try report(torn, review: "1 2 3 4 \(holds ? 10 : 11) 0 0 0 0 0 5 0 0 0 5")
    #expect((report[CellKey(.review, .upheld)]?.value != nil) == holds)
  }

  @Test("The rest of a row behind a repeated header leaves the row unread")
  func cutByPage() throws {
    var rows = torn.filter { !$0.contains("3 4 7") && !$0.contains("141 17") }
    rows[0] = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21"
    rows.insert("项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计", at: 1)
    rows.insert("\t01\t02\t03\t04\t05\t06\t01", at: 2)
    rows.insert("二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1", at: 3)
    rows.append("（七）总计 7 7 7 7 7 7 42")
    rows.append("四、结转下年度继续办理 0 0 0 0 0 0 0")
    let report = try report(rows.map { $0.replacing(" ", with: "\t") })
    #expect(report[CellKey(.newReceived, .total)]?.value == nil)
    #expect(report[CellKey(.stateSecret, .total)]?.value == Amount(45))
  }

  @Test("Numbers set apart by one width of space stand in no columns")
  func ragged() throws {
    let report = try report([
      "一、本年新收政府信息公开申请数量 97 126 102 68 184 104 681",
      "二、上年结转政府信息公开申请数量 6 18 7 11 5 4 51", "（一）予以公开  8     8",
      "1.属于国家秘密 30 126 2 68 184 10 420", "2.其他法律行政法规禁止公开 9 9 9 9 9 9 54",
      "8.属于行政查询事项 3    4 7",
    ])
    #expect(report[CellKey(.granted, .naturalPerson)]?.status == .ambiguous)
    #expect(report[CellKey(.administrativeInquiry, .research)]?.value == nil)
  }

  @Test("Where every row ends with the sum of its other numbers, the last of few is the total")
  func printedTotals() throws {
    let rows = [
      "一、本年新收政府信息公开申请数量 3 4 7", "二、上年结转政府信息公开申请数量 1 1",
      "（一）予以公开 2 2 4", "1.属于国家秘密 5 5", "2.其他法律行政法规禁止公开 9 1 10",
      "8.属于行政查询事项 6 2 8", "（七）总计 8 3 11",
    ]
    let sums = try report(rows)
    #expect(sums[CellKey(.granted, .total)]?.value == Amount(4))
    #expect(sums[CellKey(.granted, .naturalPerson)]?.status == .ambiguous)
    #expect(sums.table(.requests)?.decodedBy.contains(.applicants(.granted)) == true)
    let failing = try report(rows + ["四、结转下年度继续办理 1 2 4"])
    #expect(failing[CellKey(.granted, .total)]?.value == nil)
  }

  @Test(
    "A mark that fills a cell holds its place and has no value",
    arguments: ["_", "\\", ".", "×", "o"])
  func fillingMarks(mark: String) throws {
    let report = try report([
      "一、本年新收政府信息公开申请数量 11 12 13 14 15 16 81",
      "二、上年结转政府信息公开申请数量 \(mark) 3 \(mark) 4 \(mark) \(mark) 7",
      "（一）予以公开 21 22 23 24 25 26 141", "1.属于国家秘密 5 \(mark) \(mark) 8 9 10 32",
      "2.其他法律行政法规禁止公开 31 32 33 34 35 36 201",
    ])
    #expect(report[CellKey(.carriedIn, .business)]?.value == Amount(3))
    #expect(report[CellKey(.carriedIn, .naturalPerson)]?.value == nil)
    #expect(report[CellKey(.stateSecret, .publicWelfare)]?.value == Amount(8))
    #expect(report[CellKey(.stateSecret, .business)]?.value == nil)
  }

  @Test("What changed since the year before is no number of the row")
  func changesInBrackets() throws {
    let report = try report([
      "一、本年新收政府信息公开申请数量 11 (+2) 12 13 (-1) 14 15 16 81",
      "二、上年结转政府信息公开申请数量 3 4(+1) 5 6 7 8 33", "（一）予以公开 21 22 23 24 25 26 141",
      "1.属于国家秘密 5 6 7 8 9 10 45",
    ])
    #expect(report[CellKey(.newReceived, .business)]?.value == Amount(12))
    #expect(report[CellKey(.newReceived, .total)]?.value == Amount(81))
    #expect(report[CellKey(.carriedIn, .business)]?.value == Amount(4))
  }

  @Test("Cells of one row at different heights are not read line by line")
  func interleavedLines() throws {
    let report = try report([
      "一、本年新收政府信息公开申请数量  11  12  13  14  15  16  81",
      "二、上年结转政府信息公开申请数量      18          11",
      "                                3       26  12      24  94",
      "（一）予以公开 21 22 23 24 25 26 141", "1.属于国家秘密 5 6 7 8 9 10 45",
      "2.其他法律行政法规禁止公开 31 32 33 34 35 36 201",
    ])
    #expect(report[CellKey(.carriedIn, .naturalPerson)]?.value ?? Amount(3) == Amount(3))
    #expect(report[CellKey(.carriedIn, .business)]?.value ?? Amount(18) == Amount(18))
    #expect(report[CellKey(.granted, .business)]?.value == Amount(22))
  }

  @Test("A number above the others of its row stands among them, not before them")
  func raisedNumber() throws {
    let report = try report([
      "一、本年新收政府信息公开申请数量  11  12  13  14  15  16  81",
      "3.补正后申请内容仍不                 59",
      "      明确                     5        27   8  34  16  149", "（七）总计 21 22 23 24 25 26 141",
      "四、结转下年度继续办理 0 0 0 0 0 0 0",
    ])
    #expect(report[CellKey(.stillUnclear, .naturalPerson)]?.value == nil)
    #expect(report[CellKey(.total, .business)]?.value == Amount(22))
  }

  @Test("Seven numbers out of two years side by side are not those of one", arguments: ["\t", "|"])
  func twoYears(mark: String) throws {
    let header = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let rows = [
      ["项目"] + header.flatMap { ["\($0)（2022）", "\($0)（2021）"] },
      ["一、本年新收政府信息公开申请数量", "", "1", "", "2", "", "3", "", "4", "", "5", "", "6", "", "21"],
      ["二、上年结转政府信息公开申请数量", "1", "", "", "2", "", "3", "", "4", "", "5", "", "6", "", "21"],
      ["1.属于国家秘密", "", "8", "9", "", "", "", "7", "6", "", "", "1", "1", "", "5"],
      ["2.其他法律行政法规禁止公开", "3", "", "3", "", "3", "", "3", "", "3", "", "3", "", "18", ""],
    ].map { $0.joined(separator: mark) }
    let report = try SampleFiles.report(
      Array(("青石县林业局2022年政府信息公开工作年度报告\n" + rows.joined(separator: "\n")).utf8))
    #expect(report.table(.requests)?.cells.allSatisfy { $0.value == nil } == true)
  }

  @Test(
    "A number alone in a row is of neither of two years side by side", arguments: ["\t", "|"],
    [
      "本年制发件数（2022） 本年制发件数（2021） 本年废止件数（2022） 本年废止件数（2021） 现行有效件数（2022） 现行有效件数（2021）",
      "本年制发件数  本年废止件数  现行有效件数 ",
    ])
  func twoYearsAlone(mark: String, header: String) throws {
    let rows = [
      ["项目"] + header.split(separator: " ", omittingEmptySubsequences: false).map(String.init),
      ["规章", "13", "79", "", "32", "20", "94"], ["行政规范性文件", "", "45", "58", "88", "", "94"],
      ["行政许可", "", "83"], ["行政处罚", "", "67"], ["行政强制", "3", ""], ["行政事业性收费", "59"],
    ].map { $0.joined(separator: mark) }
    let report = try SampleFiles.report(
      Array(
        ("青石县林业局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + rows.joined(separator: "\n")
          + "\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况").utf8))
    let table = try #require(report.table(.proactive))
    #expect(table.cells.allSatisfy { $0.value == nil })
    #expect(report[CellKey(.licensing, .decisions)]?.status == .ambiguous)
  }

  @Test("Ordinals of rows and columns, and of lines, are no cells", arguments: FormEdition.allCases)
  func ordinals(edition: FormEdition) throws {
    for filling in MadeReport.Filling.allCases {
      var random = SeededGenerator(seed: 31)
      let made = MadeReport(edition, filling, using: &random)
      let spoken = SeparatorTests.text(made) { table in
        table.grid { _ in "" }.enumerated().map { row, cells in
          cells.enumerated().map { "第 \(row + 1) 行 第 \($0.offset + 1) 列 \($0.element)" }
            .joined(separator: "\n")
        }.joined(separator: "\n")
      }
      let numbered = SeparatorTests.text(made) { table in
        table.grid { _ in "" }.enumerated().map { row, cells in
          (row < 9 ? "   " : "  ") + "\(row + 1)  " + cells.joined(separator: "\t")
        }.joined(separator: "\n")
      }
      for text in [spoken, numbered] {
        let (wrong, right) = try SeparatorTests.check(made, text)
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
        if text == numbered {
          #expect(right * 10 > made.cells.keys.count { made.value($0) != nil } * 7)
        }
      }
    }
  }

  @Test("Labels with ordinals run together with thousands are no cells between commas")
  func gluedThousands() throws {
    let rows = [
      "1.属于国家秘密6,5566,9182,7014,9487,6019,72038,444",
      "2.其他法律行政法规禁止公开2,4036,9786,5476,7977,8669,39139,982",
      "3.危及“三安全一稳定”4,3902,1103,3038,9034,3017,25430,261",
      "4.保护第三方合法权益5,3763,5133,0016,8127,1326,27832,112",
      "5.属于三类内部事务信息5,0186,3664,2509,2399,4997,71442,086",
      "6.属于四类过程性信息5,1397,2467,4227,1258,5679,19344,692",
      "7.属于行政执法案卷4,4484,2365,3798,4596,5975,83534,954",
      "8.属于行政查询事项4,3081,2365,3798,4596,5975,83534,814",
    ]
    let marked = PlainText.mark(Array(table(rows).utf8))
    #expect(marked.rows.allSatisfy { $0.kind != .cells })
  }

  @Test("Cells with commas and notes between them are not taken for digits run together")
  func notesAmongCommas() throws {
    var random = SeededGenerator(seed: 9)
    let made = MadeReport(.form2021, .distinct, using: &random)
    for (index, note) in ["*", "≥", "（其中3件涉企）", "约"].enumerated() {
      var count = index
      let text = SeparatorTests.text(made) { table in
        SeparatorTests.rows(table).map { row in
          row.map { cell in
            count += 1
            guard Int(cell) != nil, count % 3 == 0 else { return cell }
            return note.count > 1 ? cell + note : note + cell
          }.joined(separator: ",")
        }.joined(separator: "\n")
      }
      let (wrong, _) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
  }

  @Test("Nothing in words holds its column before an amount with its unit")
  func nothingBeforeAmount() throws {
    let text = """
      青石县林业局2020年政府信息公开工作年度报告
      二、主动公开政府信息情况
      | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
      | 规章 | 1 | 2 | 3 |
      | 规范性文件 | 4 | 5 | 6 |
      | 行政许可 | 7 | 8 | 9 |
      | 政府集中采购 | 无 | 344.04元 | |
      """
    let report = try SampleFiles.report(Array(text.utf8))
    let cells = report.table(.proactive)?.form.cells.filter {
      $0.description.contains("procurement")
    }
    let projects = try #require(cells?.first)
    #expect(report[projects]?.value ?? .zero == .zero)
  }

  @Test("Labels behind their numbers are the rows' own")
  func labelsBehind() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        let split = row.firstIndex { Int($0) != nil } ?? 0
        return (row[split...] + row[..<split].suffix(1)).joined(separator: " ")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= 190)
  }

  @Test("Labels below their numbers on lines of their own are the rows' own")
  func labelsBelow() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        let split = row.firstIndex { Int($0) != nil } ?? 0
        guard split > 0 else { return row.joined(separator: " ") }
        return row[split...].joined(separator: " ") + "\n" + row[split - 1]
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= 190)
  }

  @Test(
    "Labels above their numbers are not taken for those of the row before",
    arguments: [["一、本年新收政府信息公开申请数量"], ["新 收 件 数"], []], [" ", "\n"])
  func labelsAbove(firstLabel: [String], mark: String) throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).enumerated().map { index, row in
        let split = row.firstIndex { Int($0) != nil } ?? 0
        guard split > 0 else {
          return index == 0 && table.columnCount == 10 ? "" : row.joined(separator: " ")
        }
        let isFirst = row[0].hasPrefix("一、本年")
        return
          ((isFirst ? firstLabel : Array(row[..<split])) + [row[split...].joined(separator: mark)])
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= 150)
  }

  @Test("One label below its numbers does not turn the others")
  func oneLabelBelow() throws {
    var random = SeededGenerator(seed: 7)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        let split = row.firstIndex { Int($0) != nil } ?? 0
        guard split > 0 else { return row.joined(separator: " ") }
        let (label, numbers) = (row[split - 1], row[split...].joined(separator: " "))
        if label.hasPrefix("四、结转") { return label }
        return label.hasPrefix("一、本年") ? numbers + "\n" + label : label + "\n" + numbers
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test("What a page has of a label that it breaks tells the row of its numbers")
  func labelBegun() throws {
    let rows = [
      torn[0], "二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
      "（一）予以公开 | | | | | | |", "（二）部分公开（区分 | 5 | 9 | | | | | 14",
      "处理的，只计这一情形，不计其他情形） | | | | | | |",
      "1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0", "（七）总计 | 5 | 9 | 0 | 0 | 0 | 0 | 14",
      "四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
    ]
    let text = "青石县林业局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
    let report = try SampleFiles.report(Array((text + rows.joined(separator: "\n")).utf8))
    #expect(report[CellKey(.granted, .total)]?.value == nil)
    #expect(report[CellKey(.partiallyGranted, .total)]?.value == Amount(14))
  }

  @Test("A number below the next section's heading belongs to no row above it")
  func headingBetween() throws {
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      二、主动公开政府信息情况
      规章 1 2 3
      行政规范性文件 4 5 6
      行政许可 7
      行政处罚 8
      行政强制 9
      行政事业性收费
      三、收到和处理政府信息公开申请情况
      5
      """
      + torn.joined(separator: "\n")
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.fees, .amount)]?.value == nil)
    #expect(report[CellKey(.coercion, .decisions)]?.value == Amount(9))
  }

  @Test("An ordinal alone before a row outweighs the label that ends above it")
  func loneOrdinals() throws {
    let rows = [
      torn[0], "6. 属于四类过 | 1 | 2 | 3 | 4 | 5 | 6 | 21", "程性信息 | | | | | | |",
      "7. | 11 | 12 | 13 | 14 | 15 | 16 | 81", "属于行政执法案卷 | | | | | | |",
      "8. | 21 | 22 | 23 | 24 | 25 | 26 | 141", "属于行政查询事项 | | | | | | |",
      "（七）总计 | 33 | 36 | 39 | 42 | 45 | 48 | 243",
    ]
    let report = try report(rows)
    #expect(report[CellKey(.enforcementFiles, .total)]?.value ?? Amount(81) == Amount(81))
    #expect(report[CellKey(.administrativeInquiry, .total)]?.value ?? Amount(141) == Amount(141))
  }

  @Test("What a narrow column broke off stands where a cell seems empty")
  func brokenOffNumbers() throws {
    let rows = """
      一、本年新收政府信息公开申请数量     1    0    0    0    0    0    1
      二、上年结转政府信息公开申请数量     0    0    0    0    0    0    0
      1.属于国家秘密                       0    0    0    0    0    0    0
      2.其他法律行政法规禁止公开           5    0    0    0    0    0    5
                                          24                            24
      3.要求提供公开出版物                      0    0    0    0    0
                                           2                             2
      4.无正当理由大量反复申请             0    0    0    0    0    0    0
      """
    let report = try report(rows.split(separator: "\n").map(String.init))
    #expect(report[CellKey(.publications, .naturalPerson)]?.status != .blank)
    #expect(report[CellKey(.publications, .total)]?.status != .blank)
    #expect(report[CellKey(.newReceived, .total)]?.value == Amount(1))
  }

  @Test("Numbers of two rows behind one label leave the row below in doubt")
  func numbersBeforeTheirLabel() throws {
    func row(_ label: String, _ numbers: String) -> String {
      label + "\n" + numbers.split(separator: " ").joined(separator: "\n")
    }
    let whole = (1...5).map { row("\($0).\(labels[$0 - 1])", "\($0) 0 0 2 0 0 \($0 + 2)") }
    let report = try report(
      whole + [
        row("4.无正当理由大量反复申请", "7 0 0 0 0 0 7 30 0 5 12 19 0 66"),
        row("5.要求行政机关确认或重新\n出具已获取信息", "58 8 0 0 21 0 87"),
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        row("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "1 0 0 0 0 0 1"),
        row("（七）总计", "9 9 9 9 9 9 54"),
      ])
    #expect(report[CellKey(.stateSecret, .total)]?.value == Amount(3))
    #expect(report[CellKey(.confirmation, .naturalPerson)]?.value == nil)
  }

  @Test("A row of numbers below two labels and another row leaves both in doubt")
  func swallowedLabel() throws {
    var rows = (1...5).map { "\($0).\(labels[$0 - 1]) \($0) 0 0 2 0 0 \($0 + 2)" }
    rows[2] = "3.\(labels[2]) 4.\(labels[3]) 3 0 0 2 0 0 5"
    rows[3] = "4 0 0 2 0 0 6"
    let report = try report(rows)
    #expect(report[CellKey(.stateSecret, .total)]?.value == Amount(3))
    #expect(report[CellKey(.thirdPartyRights, .total)]?.value == nil)
    #expect(report[CellKey(.internalAffairs, .total)]?.value == Amount(7))
  }

  @Test("Cells that labels cover are no empty cells of a table without its last column")
  func lastColumnCutOff() throws {
    var random = SeededGenerator(seed: 21)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        let shown = table.columnCount == 10 ? row.dropLast() : row[...]
        return "| " + shown.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  private let labels = ["属于国家秘密", "其他法律行政法规禁止公开", "危及“三安全一稳定”", "保护第三方合法权益", "属于三类内部事务信息"]

  @Test("An empty row is in doubt where numbers stand below it that no row has")
  func numbersOfABlankRow() throws {
    func rows(_ stray: [String]) -> [String] {
      let blank = "3.危及“三安全一稳定”" + String(repeating: "\t", count: 7)
      return
        ([
          "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21", "（一）予以公开 1 1 1 1 1 1 6",
          "1.属于国家秘密 0 0 0 0 0 0 0", "2.其他法律行政法规禁止公开 0 1 0 0 0 0 1", blank,
        ] + stray + [
          "4.保护第三方合法权益 0 0 3 0 0 0 3", "（七）总计 1 1 1 1 1 1 6", "四、结转下年度继续办理 0 0 0 0 0 0 0",
        ]).map { $0.replacing(" ", with: "\t") }
    }
    let key = CellKey(.threeSecuritiesOneStability, .total)
    #expect(try report(rows([]))[key]?.status == .blank)
    #expect(try report(rows([" 2 0 0 0 0 2"]))[key]?.status != .blank)
  }

  @Test("A dash on a line of its own is no empty cell where dashes are marks of a list")
  func dashesOfAList() throws {
    var random = SeededGenerator(seed: 5)
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, .dashes, using: &random)
      let text = SeparatorTests.text(made) { table in
        table.grid { _ in "" }.map { row in
          row.enumerated().map { ($0 == 0 ? "   * - " : "     - ") + $1 }.joined(separator: "\n")
        }.joined(separator: "\n")
      }
      let report = try SampleFiles.report(Array(text.utf8))
      #expect(made.cells.keys.filter { report[$0]?.status == .blank } == [])
      #expect(try SeparatorTests.check(made, text).wrong == [])
    }
  }

  @Test("Cells at different heights above a broken number are not taken in the order of lines")
  func cellsAtHeights() throws {
    let text = """
      青石县林业局2020年政府信息公开工作年度报告
      二、主动公开政府信息情况
        第二十条第（六）项
      信息内  上一年  本年增  处理决定
        容    项目数    /减     数量
      行政处                    20,5
                45      +3
        罚                      31
      行政强
                 7       0      47
        制
      三、收到和处理政府信息公开申请情况
      """
    let report = try SampleFiles.report(Array(text.utf8))
    for cell in [ColumnID.previousItems, .change, .decisions] {
      #expect(report[CellKey(.penalties, cell)]?.value == nil)
    }
    #expect(report[CellKey(.coercion, .decisions)]?.value == Amount(47))
  }

  @Test("The parts of a page's foot are no cell", arguments: ["", " "])
  func footInParts(space: String) throws {
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（五）项
      信息内容
      本年处理决定数量
      行政许可
      12
      第二十条第（六）项
      信息内容
      本年处理决定数量
      行政处罚
      3
      行政强制
      1286
      第二十条第（八）项
      信息内容
      本年收费金额（单位：万元）
      行政事业性收费
      第
      1\(space)
      页 共
      4\(space)
      页
      三、收到和处理政府信息公开申请情况
      四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
      五、政府信息公开工作存在的主要问题及改进情况
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.coercion, .decisions)]?.value == Amount(1286))
    #expect(report[CellKey(.fees, .amount)]?.value == nil)
  }
}
