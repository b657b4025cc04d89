import Reports

/// A row of a form as the aligner looks for it: its label's characters and its cells.
struct TargetRow: Sendable {
  /// The wordings of the label, Chinese characters only, simplified.
  let labels: [[UInt16]]
  /// The cells from left to right.
  let cells: [CellKey]
  /// The number that stands before the label, as in `2.重复申请`.
  let ordinal: Int?

  init(_ line: FormLine) {
    cells = line.cells
    ordinal = line.label.dropFirst().first == "." ? line.label.first?.wholeNumberValue : nil
    labels = ([line.label] + line.variants).map { HanText.characters($0) }
  }

  /// The rows of a form that have cells, from top to bottom.
  static func rows(of form: TableForm) -> [TargetRow] { known[form] ?? [] }

  private static let known: [TableForm: [TargetRow]] = {
    var result: [TableForm: [TargetRow]] = [:]
    for kind in TableKind.allCases {
      for form in FormEdition.allCases.map({ TableForm.form(kind, $0) }) {
        result[form] = form.lines.filter { !$0.isHeading }.map(TargetRow.init)
      }
    }
    return result
  }()
}
