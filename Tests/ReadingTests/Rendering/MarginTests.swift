import Reports
import Testing

@testable import Reading

/// What programs print before each line, and lines that they set apart, changes nothing of what is read.
@Suite("Lines with something before them or between them")
struct MarginTests {
  enum Margin: String, CaseIterable, Sendable {
    case grep, context, numbers, tabbedNumbers, indent, quotes, doubled

    func lines(_ text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let margined = lines.enumerated().map { at, line -> String in
        let number = String(at + 1)
        let padded = String(repeating: " ", count: max(0, 6 - number.count)) + number
        return switch self {
        case .grep: "\(number):\(line)"
        case .context: line.isEmpty ? "\(number)-" : "\(number):\(line)"
        case .numbers: "\(padded)  \(line)"
        case .tabbedNumbers: "\(padded)\t\(line)"
        case .indent: "    \(line)"
        case .quotes: line.isEmpty ? ">" : "> \(line)"
        case .doubled: "\(line)\n"
        }
      }
      return margined.joined(separator: "\n")
    }
  }

  static let layouts = Layout.allCases.filter { $0 != .page && $0 != .oneLine }

  @Test("Every layout reads as it does without", arguments: Margin.allCases, layouts)
  func margins(margin: Margin, layout: Layout) throws {
    var random = SeededGenerator(seed: 11)
    for filling in [MadeReport.Filling.distinct, .blanks] {
      let made = MadeReport(.form2021, filling, using: &random)
      let text = layout.render(made)
      let plain = try SeparatorTests.check(made, text)
      let margined = try SeparatorTests.check(made, margin.lines(text))
      #expect(plain.wrong.isEmpty, "\(plain.wrong.prefix(5))")
      #expect(margined.wrong.isEmpty, "\(margined.wrong.prefix(5))")
      #expect(margined.right >= plain.right)
    }
  }

  @Test("Each cell knows where it stands in the file", arguments: Margin.allCases, layouts)
  func places(margin: Margin, layout: Layout) throws {
    var random = SeededGenerator(seed: 12)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = margin.lines(layout.render(made))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let report = try SampleFiles.report(Array(text.utf8))
    var seen = 0
    for key in made.cells.keys {
      guard let source = report[key]?.source, report[key]?.status == .read, source.column > 0
      else { continue }
      let line = lines[source.line - 1]
      #expect(line.dropFirst(source.column - 1).hasPrefix(source.text), "\(key) \(source)")
      seen += 1
    }
    #expect(seen > 100)
  }

  @Test(
    "Characters that show nothing are none of a text, and places count them", arguments: layouts)
  func invisible(layout: Layout) throws {
    var random = SeededGenerator(seed: 13)
    let made = MadeReport(.form2021, .blanks, using: &random)
    let plain = layout.render(made)
    var text = ""
    for (at, character) in plain.enumerated() {
      if at % 5 == 3, character != "\n" { text += at % 2 == 0 ? "\u{200B}" : "\u{AD}" }
      text.append(character)
    }
    let shown = try SeparatorTests.check(made, plain)
    let signed = try SeparatorTests.check(made, text)
    #expect(signed.wrong.isEmpty, "\(signed.wrong.prefix(5))")
    #expect(signed.right == shown.right)
    let report = try SampleFiles.report(Array(text.utf8))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for key in made.cells.keys {
      guard let source = report[key]?.source, report[key]?.status == .read else { continue }
      let line = lines[source.line - 1].unicodeScalars
      let found = line.dropFirst(source.column - 1).filter {
        !["\u{200B}", "\u{AD}"].contains($0)
      }
      #expect(String(String.UnicodeScalarView(found)).hasPrefix(source.text), "\(key)")
    }
  }
}
