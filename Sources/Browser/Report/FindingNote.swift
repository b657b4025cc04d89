import Audit
import Canvas
import Glyphs
import Library
import Reports

/// What is said below a text of the number or the problem that one is at, else of the first problem;
/// and below a table of the problem that one is at.
struct FindingNote: Hashable, Sendable {
  /// The rule, with its mark.
  let title: String
  let role: Role
  /// What is found.
  let text: String

  /// The most lines that are taken from the text for it.
  private static let mostLines = 3

  private var paragraph: TextParagraph { TextParagraph(title + text, hangingIndent: 2) }

  /// How many lines it takes.
  func lines(columns: Int) -> Int {
    let whole = CellWidth.columns(of: title) + CellWidth.columns(of: text)
    guard whole > columns, columns > 2 else { return 1 }
    return min(Self.mostLines, TextPane([paragraph], columns: columns).lines.count)
  }

  /// Draws as much of it as there is room for; on a single line what is more is cut.
  func draw(_ painter: inout Painter, in rect: Rect) {
    if rect.rows > 1 { painter.wrapped(title + text, in: rect, hanging: 2) }
    painter.line(
      [.init(title, role)] + (rect.rows > 1 ? [] : [.init(text)]), in: rect.line(0))
  }
}

extension App {
  /// What is said below the open text; nil where nothing is found.
  var findingNote: FindingNote? {
    if let claim {
      return FindingNote(
        title: "\(claim.mark) \(findingWords.title(claim.rule))" + colon, role: claim.role,
        text: Words.claim(claim, language))
    }
    guard let problem = dossier?.problems[checked: report?.problem ?? 0] else { return nil }
    return note(of: problem, problem.lead)
  }

  /// What is said below the open table of the problem one is at; nil where one is at none, and where
  /// the line about the cell has the number that would settle it.
  var tableNote: FindingNote? {
    guard isAtProblem, let dossier, let cell, let finding,
      let problem = dossier.problems[checked: report?.problem ?? 0],
      dossier.cause(locatedAt: cell)?.explains(finding) != true
    else { return nil }
    return note(of: problem, finding)
  }

  private var colon: String { Wording("：", ": ")(language) }

  private func note(of problem: Problem, _ finding: Finding) -> FindingNote {
    if let waiver = dossier?.waivers[finding] {
      return FindingNote(
        title: findingWords.title(finding.rule) + " ", role: .dim,
        text: Words.waiver(waiver)(language))
    }
    let isLead = finding == problem.lead
    let name = isLead ? findingWords.title(problem) : findingWords.title(finding.rule)
    let text = isLead ? Words.problem(problem, language) : finding.text(in: language)
    return FindingNote(
      title: "\(finding.mark) \(name)" + colon, role: finding.role,
      // Where a rule cannot judge its words begin with its name.
      text: text.hasPrefix(name + colon) ? String(text.dropFirst((name + colon).count)) : text)
  }
}
