import Reports

/// What the form prints beside its rows of numbers, to tell a label from a piece of one.
enum RowWords {
  /// Whether a word is the whole label of a row.
  static func isLabel(_ word: BoxWord, _ text: [UInt8]) -> Bool {
    labels.contains(HanText.characters(ByteText.string(text, word.range)))
  }

  /// Whether the label of a row begins with a word of two characters or more.
  static func begins(_ word: BoxWord, _ text: [UInt8]) -> Bool {
    let first = HanText.characters(ByteText.string(text, word.range))
    return first.count > 1 && labels.contains { $0.starts(with: first) }
  }

  /// Whether a word goes on with the label that the word above it begins or has gone on with.
  static func goesOn(_ upper: BoxWord, _ lower: BoxWord, _ text: [UInt8]) -> Bool {
    let first = HanText.characters(ByteText.string(text, upper.range))
    let rest = HanText.characters(ByteText.string(text, lower.range))
    guard !first.isEmpty, !rest.isEmpty, !labels.contains(first) else { return false }
    return labels.contains { holds($0, first + rest) }
  }

  private static func holds(_ label: [UInt16], _ part: [UInt16]) -> Bool {
    label.count >= part.count
      && (0...label.count - part.count).contains { label[$0...].starts(with: part) }
  }

  private static let labels: Set<[UInt16]> = {
    var result: Set<[UInt16]> = []
    for kind in TableKind.allCases {
      for edition in FormEdition.allCases {
        for row in TargetRow.rows(of: .form(kind, edition)) { result.formUnion(row.labels) }
      }
    }
    return result
  }()
}
