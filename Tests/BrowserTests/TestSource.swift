import Library
import Reports

/// The files of the made-up city as text: every cell stands where its report says.
enum TestSource {
  static func outcome(_ path: String) -> SourceOutcome {
    let result = TestCity.results.first { $0.path == path }
    guard case .report(let report)? = result?.state else {
      return .none(path: path, Wording("没有文字", "no text"))
    }
    return .text(SourceText(path: path, Array(text(of: report).utf8)))
  }

  private static func text(of report: Report) -> String {
    var lines = (1...660).map { "第 \($0) 行\t没有别的\u{1B}[31m" }
    for cell in report.tables.flatMap(\.cells) {
      guard let place = cell.source, lines.indices.contains(place.line - 1) else { continue }
      let head = String(lines[place.line - 1].prefix(max(0, place.column - 1)))
      lines[place.line - 1] = head + place.text + "\t件"
    }
    for section in report.sections {
      lines[section.line - 1] = section.heading
      for paragraph in section.paragraphs { lines[paragraph.line - 1] = paragraph.text }
    }
    return lines.joined(separator: "\n")
  }
}
