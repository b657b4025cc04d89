import ReportFixtures
import Reports

/// Reports of made-up numbers in the formats that reports come in.
struct MadeDocument: Sendable {
  /// How it is written.
  enum Format: String, CaseIterable, Sendable {
    case tabs, bars, cellLines = "cell-lines", together = "run-together", page
  }

  let path: String
  let bytes: [UInt8]

  /// A report that `seed` stands for, always the same.
  init(_ format: Format, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let made = FixtureReport(randomFrom: &random)
    var lines = ["青石县第\(seed)街道办事处2023年政府信息公开工作年度报告"]
    for kind in SectionKind.allCases {
      lines.append("\(kind.ordinal)、\(kind.heading.zh)")
      if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
        lines += Self.rows(table, made).map { Self.row($0, format) }
      } else {
        lines += Self.prose(kind)
      }
    }
    path = "青石县/第\(seed)街道办事处/2023.\(format == .page ? "html" : "txt")"
    bytes = Array((format == .page ? Self.page(lines) : lines.joined(separator: "\n")).utf8)
  }

  /// The label of each line of a table and its numbers.
  private static func rows(_ kind: TableKind, _ made: FixtureReport) -> [[String]] {
    TableForm.form(kind, made.edition).lines.map { line in
      [line.label] + line.cells.map { key in made[key].map(String.init) ?? "" }
    }
  }

  private static func row(_ cells: [String], _ format: Format) -> String {
    switch format {
    case .tabs: cells.joined(separator: "\t")
    case .bars: "| " + cells.joined(separator: " | ") + " |"
    case .cellLines: cells.map { "\t" + $0 }.joined(separator: "\n") + "\n"
    case .together: cells[0] + "\n" + cells.dropFirst().joined()
    case .page:
      "<tr>"
        + cells.map { "<td style=\"\(Self.style)\"><p><span>\($0)</span></p></td>" }.joined()
        + "</tr>"
    }
  }

  private static let style =
    "border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;text-align:center;height:22.5pt;"
    + "font-family:仿宋;mso-font-kerning:1.0pt"

  private static func prose(_ kind: SectionKind) -> [String] {
    (1...4).map { number in
      "（\(number)）我办按照条例要求，主动公开工作动态、办事指南、财政预算等信息\(number * 37)条，"
        + "及时回应群众关切，规范办理依申请公开，完善审查与发布制度，加强平台建设和监督保障，"
        + "第\(kind.number)项工作按季度自查，发现栏目更新不及时的问题\(number)个，均已改正，"
        + "下一步继续提高公开的质量和时效，做好政策解读，让群众看得到、看得懂、用得上。"
    }
  }

  private static func page(_ lines: [String]) -> String {
    "<!DOCTYPE html><html><body><table>"
      + lines.map { $0.hasPrefix("<tr") ? $0 : "</table><p style=\"\(style)\">\($0)</p><table>" }
      .joined(separator: "\n") + "</table></body></html>"
  }
}
