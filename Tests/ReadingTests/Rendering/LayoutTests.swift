import Reports
import Testing

@testable import Reading

@Suite("Random reports in many layouts")
struct LayoutTests {
  @Test(
    "What is printed is read back, and nothing else", arguments: Layout.allCases,
    MadeReport.Filling.allCases)
  func readsBack(layout: Layout, filling: MadeReport.Filling) throws {
    for seed in 1...2 {
      for edition in FormEdition.allCases {
        var random = SeededGenerator(seed: UInt64(seed))
        let made = MadeReport(edition, filling, using: &random)
        let text = layout.render(made)
        let report = try SampleFiles.report(Array(text.utf8))
        #expect(report.form == edition)
        #expect(report.year == (edition == .form2021 ? 2022 : 2020))
        #expect(report.agency == "青石县林业局")
        #expect(report.sections.map(\.kind) == SectionKind.allCases)
        var lost: [CellKey] = []
        for (key, _) in made.cells {
          let cell = report[key] ?? .missing
          let expected = made.value(key)
          if let value = cell.value {
            #expect(value == expected, "\(key) of \(layout.rawValue), seed \(seed)")
          } else if expected != nil || (layout.showsBlanks && cell.status != .blank) {
            lost.append(key)
          }
        }
        // Holes that leave no trace cost cells; so do rows of which none is full, where only
        // spaces or rows of another width tell the columns.
        if filling == .blanks {
          lost.removeAll {
            $0.table == .proactive || !layout.showsBlanks || layout == .alignedColumns
          }
        }
        #expect(lost.isEmpty, "\(lost.count) lost, \(lost.map(\.description).sorted().prefix(5))")
      }
    }
  }

  @Test(
    "Large numbers run together come back too, and never a wrong one", arguments: [20, 300, 5000],
    1...6)
  func runTogether(scale: Int, seed: Int) throws {
    for edition in FormEdition.allCases {
      var random = SeededGenerator(seed: UInt64(seed * 7 + scale))
      let made = MadeReport(balanced: edition, upTo: scale, using: &random)
      let table = RenderedTable(.requests, of: made)
      let text =
        "青石县林业局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
        + (0..<table.rowCount).map { table.row($0).map(\.text).joined() }.joined(separator: "\n")
      let report = try SampleFiles.report(Array(text.utf8))
      let keys = TableForm.requests(edition).cells
      for key in keys {
        if let value = report[key]?.value { #expect(value == made.value(key), "\(key)") }
      }
      let open = keys.count { report[$0]?.value == nil }
      #expect(open * 10 <= keys.count, "\(open) open")
    }
  }

  @Test("Rows run together come back whole where nothing was lost", arguments: 1...30)
  func runTogether(seed: Int) throws {
    for edition in FormEdition.allCases {
      var random = SeededGenerator(seed: UInt64(seed))
      let made = MadeReport(balanced: edition, using: &random)
      let table = RenderedTable(.requests, of: made)
      let rows = (0..<table.rowCount).map { table.row($0).map(\.text).joined() }
      let review = RenderedTable(.review, of: made)
      let text =
        "青石县林业局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
        + rows.joined(separator: "\n") + "\n四、政府信息公开行政复议、行政诉讼情况\n"
        + (0..<review.rowCount).map { review.row($0).map(\.text).joined() }.joined(separator: "\n")
      let report = try SampleFiles.report(Array(text.utf8))
      var open = 0
      for key in TableForm.requests(edition).cells {
        guard let cell = report[key], let value = cell.value else {
          open += 1
          continue
        }
        #expect(value == made.value(key), "\(key)")
        #expect(cell.status == .split)
      }
      #expect(open <= 4)
    }
  }

  @Test("Of tables run together with nothing lost, at least 99 in a hundred have one reading")
  func uniqueTables() {
    var unique = 0
    var all = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      for edition in FormEdition.allCases {
        var random = SeededGenerator(seed: seed)
        let made = MadeReport(balanced: edition, using: &random)
        let lines = TableForm.requests(edition).lines.filter { !$0.isHeading }
        let rows = lines.map { $0.cells.map { made.cells[$0] ?? "" } }
        let strings = rows.map { $0.joined().utf8.map { $0 - 0x30 } }
        let table = RunTogetherTable(strings)
        all += 1
        if table?.candidates.allSatisfy({ $0.allSatisfy { $0.count == 1 } }) == true { unique += 1 }
        for (row, candidates) in zip(rows, table?.candidates ?? []) {
          for (cell, values) in zip(row, candidates) {
            #expect(values.contains(Int64(cell) ?? -1), "\(cell) of seed \(seed)")
          }
        }
      }
    }
    #expect(unique * 100 >= all * 99, "\(unique) of \(all)")
  }
}

/// SplitMix64, so that a failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
