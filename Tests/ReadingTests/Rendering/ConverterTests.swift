import Reports
import Testing

@testable import Reading

/// What converters do to cells on the way to text.
@Suite("Cells that a converter mangled")
struct ConverterTests {
  private func made(_ filling: MadeReport.Filling, _ seed: UInt64) -> MadeReport {
    var random = SeededGenerator(seed: seed)
    return MadeReport(.form2021, filling, using: &random)
  }

  private func expectAll(_ made: MadeReport, _ text: String) throws {
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }

  /// Boxes of fixed inner widths, text broken wherever a column ends.
  static func boxes(_ grid: [[String]], _ widths: [Int], padding: Int) -> String {
    let pad = String(repeating: " ", count: padding)
    let rule =
      "+" + widths.map { String(repeating: "-", count: $0 + 2 * padding) }.joined(separator: "+")
      + "+"
    var lines = [rule]
    for row in grid {
      let cells = row.enumerated().map { broken($0.element, to: widths[$0.offset]) }
      for index in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = cells.enumerated().map { column, cell in
          let text = index < cell.count ? cell[index] : ""
          let width = text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : 2) }
          return pad + text + String(repeating: " ", count: widths[column] - width) + pad
        }
        lines.append("|" + parts.joined(separator: "|") + "|")
      }
      lines.append(rule)
    }
    return lines.joined(separator: "\n")
  }

  private static func broken(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    var columns = 0
    for character in text {
      let wide = character.isASCII ? 1 : 2
      if columns + wide > width {
        lines.append("")
        columns = 0
      }
      lines[lines.count - 1].append(character)
      columns += wide
    }
    return lines
  }

  @Test("A number broken over the lines of a narrow box is one number", arguments: [0, 1])
  func brokenNumbers(padding: Int) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let made = made(.distinct, seed)
      try expectAll(
        made,
        SeparatorTests.text(made) { table in
          let labels = table.columnCount == 10 ? 3 : table.columnCount == 4 ? 1 : 0
          let widths = (0..<table.columnCount).map { $0 < labels ? 8 : 2 }
          return Self.boxes(table.grid { _ in "" }, widths, padding: padding)
        })
    }
  }

  @Test("A unit on the line below its number sets no numbers apart")
  func units() throws {
    var made = made(.distinct, 2)
    let plain = made
    for key in made.cells.keys { made.cells[key]? += "件" }
    let text = SeparatorTests.text(made) { table in
      let labels = table.columnCount == 10 ? 3 : table.columnCount == 4 ? 1 : 0
      let widths = (0..<table.columnCount).map { $0 < labels ? 16 : 3 }
      return Self.boxes(table.grid { _ in "" }, widths, padding: 0)
    }
    try expectAll(plain, text)
  }

  @Test("Two numbers in one box that would have had room side by side are not one")
  func stackedNumbers() {
    let parts = [
      WrappedCell.Part(range: 0..<1, room: 5), WrappedCell.Part(range: 1..<2, room: 5),
    ]
    #expect(WrappedCell.joined(parts, Array("12".utf8)) == nil)
    let narrow = [
      WrappedCell.Part(range: 0..<1, room: 1), WrappedCell.Part(range: 1..<2, room: 1),
    ]
    #expect(WrappedCell.joined(narrow, Array("12".utf8)) == Array("12".utf8))
  }

  @Test("Ordinals that Markdown escapes are ordinals")
  func escapes() throws {
    let made = made(.distinct, 3)
    try expectAll(
      made,
      SeparatorTests.text(made) { table in
        SeparatorTests.rows(table).joined().map { escaped($0) }.joined(separator: "\n\n")
      })
  }

  private func escaped(_ text: String) -> String {
    guard let first = text.first, first.isNumber, text.dropFirst().first == "." else { return text }
    return "\(first)\\" + text.dropFirst()
  }

  @Test(
    "Marks of alignment and empty tags around a dash leave it a dash",
    arguments: ["<. ", "=. ", ">. ", "<verbatim></verbatim>"])
  func cellMarks(mark: String) throws {
    let made = made(.dashes, 4)
    try expectAll(
      made,
      SeparatorTests.text(made) { table in
        table.grid { _ in "" }.map { "|" + $0.map { mark + $0 + " " }.joined(separator: "|") + "|" }
          .joined(separator: "\n")
      })
  }

  @Test("Rows that a column of numbers counts past nine are counted on")
  func wideCounters() throws {
    let made = made(.distinct, 5)
    try expectAll(
      made,
      SeparatorTests.text(made) { table in
        table.grid(\.text).enumerated().map { index, row in
          let number = index < 10 ? "  \(index) " : " \(index) "
          return "|" + number + "|" + row.map { " " + $0 + "   " }.joined(separator: "|") + "|"
        }.joined(separator: "\n")
      })
  }

  @Test("A ruler of short strokes is no row of dashes")
  func rulers() throws {
    let made = made(.sparse, 6)
    try expectAll(
      made,
      SeparatorTests.text(made) { table in
        let rows = SeparatorTests.rows(table).map { $0.joined(separator: "  ") }
        let rule =
          "--------  "
          + Array(repeating: "--", count: table.columnCount - 1)
          .joined(separator: "  ")
        return ([rule] + rows + [rule]).joined(separator: "\n")
      })
  }

  @Test("Cells joined by commas on one line", arguments: [", ", "; "])
  func oneLine(mark: String) throws {
    for filling in [MadeReport.Filling.distinct, .dashes] {
      let made = made(filling, 7)
      let text = SeparatorTests.text(made) { table in
        SeparatorTests.rows(table).joined().joined(separator: mark)
      }
      try expectAll(made, text.split(separator: "\n").joined(separator: mark))
    }
  }

  @Test("A separator at the end of each line opens no cell", arguments: [", ", "\t"])
  func trailingSeparators(mark: String) throws {
    let made = made(.blanks, 8)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        row.filter { !$0.isEmpty }.map { mark + $0 }.joined() + mark
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(
    "Words with figures in the cell of a single number are no label of the last of them",
    arguments: ["许可12件，备案30件", "较上年减少5件", "上年12", "12宗/3人", "市级5件，县级7件"])
  func wordsInCell(words: String) throws {
    var made = made(.distinct, 12)
    let keys = [CellKey(.licensing, .decisions), CellKey(.penalties, .decisions)]
    for key in keys { made.cells[key] = words }
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { "| " + $0.joined(separator: " | ") + " |" }
        .joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    for key in keys { #expect(report[key]?.value == nil) }
    #expect(made.cells.keys.count { report[$0]?.value != nil } == made.cells.count - keys.count)
  }

  @Test("Cells in which a converter put two columns are read number by number")
  func sharedCells() throws {
    for filling in [MadeReport.Filling.distinct, .dashes] {
      let made = made(filling, 9)
      try expectAll(
        made,
        SeparatorTests.text(made) { table in
          table.grid { _ in "" }.map { row in
            guard row.count == 10, Int(row[3]) != nil || row[3] == "-" else {
              return "| " + row.joined(separator: " | ") + " |"
            }
            let cells = Array(row[..<3]) + [row[3] + " " + row[4]] + Array(row[5...])
            return "| " + cells.joined(separator: " | ") + " |"
          }.joined(separator: "\n")
        })
    }
  }

  @Test("A frame without lines between its rows is told with grouped thousands too")
  func outlinedThousands() throws {
    var made = made(.distinct, 10)
    for key in made.cells.keys { made.cells[key] = "1" + (made.cells[key] ?? "") + "00" }
    let plain = made
    for key in made.cells.keys {
      let digits = made.cells[key] ?? ""
      made.cells[key] = digits.dropLast(3) + "," + digits.suffix(3)
    }
    try expectAll(plain, Layout.barOutline.render(made))
  }

  @Test("Grouped thousands run together are not guessed at")
  func tangledThousands() throws {
    var made = made(.distinct, 12)
    for key in made.cells.keys { made.cells[key] = "1," + (made.cells[key] ?? "").suffix(3) }
    for key in made.cells.keys where (made.cells[key] ?? "").count < 5 { made.cells[key] = "1,007" }
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { $0.joined() }.joined(separator: "\n")
    }
    for key in made.cells.keys { made.cells[key]?.removeAll { $0 == "," } }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test("Comma-separated numbers of full width are cells")
  func fullWidth() throws {
    let made = made(.distinct, 11)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { $0.joined(separator: ",") }.joined(separator: "\n")
    }
    let wide = text.unicodeScalars.map { scalar in
      (0x30...0x39).contains(scalar.value) && text.contains(",")
        ? String(UnicodeScalar(scalar.value + 0xFEE0).map(Character.init) ?? "?") : String(scalar)
    }.joined()
    try SeparatorTests.expectWhole(made, wide)
  }

  @Test("Tables of manuals are read, their cells in blocks or not", arguments: 0..<3)
  func manuals(kind: Int) throws {
    try expectSame(.form2021) { table in
      let rows = table.grid { _ in "" }
      switch kind {
      case 0:
        return ".TS\ntab(@);\n" + rows[0].map { _ in "l" }.joined(separator: " ") + ".\n"
          + rows.map { $0.map { "T{\n.nr LL 4n\n\($0)\nT}" }.joined(separator: "@") }.joined(
            separator: "\n")
          + "\n.TE"
      case 1:
        return ".TS\n" + rows[0].map { _ in "l" }.joined(separator: " ") + ".\n"
          + rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n.TE"
      default:
        return "@multitable {a} {b}\n"
          + rows.map { "@item \n" + $0.joined(separator: "\n @tab ") }.joined(separator: "\n")
          + "\n@end multitable"
      }
    }
  }

  /// Holds every cell to what a report's tables say as `write` writes them.
  private func expectSame(
    _ edition: FormEdition, _ write: (RenderedTable) -> String
  ) throws {
    var random = SeededGenerator(seed: 11)
    for filling in [MadeReport.Filling.distinct, .dashes, .blanks] {
      let made = MadeReport(edition, filling, using: &random)
      let report = try SampleFiles.report(Array(SeparatorTests.text(made, write).utf8))
      let faults = made.cells.keys.filter { report[$0]?.value != made.value($0) }
      #expect(faults.isEmpty, "\(filling) \(faults.map(\.description).sorted().prefix(5))")
      #expect(report.sections.count == 6)
      let blank = made.cells.keys.count { report[$0]?.status == .blank }
      #expect(blank > 100 || filling != .blanks)
    }
  }
}
