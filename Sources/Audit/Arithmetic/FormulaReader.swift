import Reports

/// Reads formulas: `requests.granted.* + 2 review.total <= 10 ± 0.5`.
enum FormulaReader {
  /// Reads a formula, or says what in it cannot be understood.
  static func read(_ text: String) throws(RuleRefusal) -> Formula {
    var words = text.split(separator: " ").map(String.init)
    var tolerance = Amount.zero
    if let mark = words.lastIndex(where: { $0 == "±" || $0 == "+-" }) {
      guard mark == words.count - 2, let amount = amount(words[mark + 1]) else {
        throw .malformed("±")
      }
      tolerance = amount
      words.removeLast(2)
    }
    let signs = words.indices.filter { relation(words[$0]) != nil }
    guard signs.count == 1, let sign = signs.first, let relation = relation(words[sign]) else {
      throw .noRelation
    }
    let left = try side(words[..<sign])
    let right = try side(words[(sign + 1)...])
    let formula = Formula(text, left: left, relation, right: right, tolerance: tolerance)
    try check(formula)
    return formula
  }

  private static func relation(_ word: String) -> Relation? {
    switch word {
    case "=", "＝", "==": .equal
    case "<=", "≤": .atMost
    case ">=", "≥": .atLeast
    default: nil
    }
  }

  private static func side(_ words: ArraySlice<String>) throws(RuleRefusal) -> [Formula.Part] {
    var parts: [Formula.Part] = []
    var sign: Int64 = 1
    var factor: Amount?
    var isComplete = false
    for word in words {
      if word == "+" || word == "-" {
        if let constant = factor {
          parts.append(.init(coefficient: sign, content: .constant(constant)))
        }
        guard isComplete || factor != nil else { throw .malformed(word) }
        (sign, factor, isComplete) = (word == "+" ? 1 : -1, nil, false)
      } else if let number = amount(word) {
        guard factor == nil, !isComplete else { throw .malformed(word) }
        factor = number
      } else {
        guard !isComplete else { throw .malformed(word) }
        let coefficient = factor ?? Amount(1)
        guard coefficient.isWhole, (1...Int64(Term.mostCoefficient)).contains(coefficient.units)
        else {
          throw .malformed(coefficient.description)
        }
        parts.append(.init(coefficient: sign * coefficient.units, content: try cells(word)))
        (factor, isComplete) = (nil, true)
      }
    }
    if let constant = factor {
      parts.append(.init(coefficient: sign, content: .constant(constant)))
    }
    guard isComplete || factor != nil else { throw .malformed(words.last ?? "") }
    return parts
  }

  private static func cells(_ word: String) throws(RuleRefusal) -> Formula.Content {
    var rest = word[...]
    var origin = Term.Origin.current
    if rest.hasPrefix("previous.") {
      origin = .previous
      rest = rest.dropFirst("previous.".count)
    }
    var table: TableKind?
    for (prefix, kind) in [
      ("proactive.", TableKind.proactive), ("requests.", .requests), ("cases.", .review),
    ]
    where rest.hasPrefix(prefix) {
      table = kind
      rest = rest.dropFirst(prefix.count)
    }
    guard let dot = rest.lastIndex(of: ".") else { throw .unknownCell(word) }
    let (rowName, columnName) = (rest[..<dot], rest[rest.index(after: dot)...])
    let rows: Formula.Rows
    switch rowName {
    case "*": rows = .each
    case "results": rows = .results
    default:
      guard let row = RowID(rawValue: String(rowName)), row.table == table ?? .review else {
        throw .unknownCell(word)
      }
      rows = .one(row)
    }
    let columns: Formula.Columns
    switch columnName {
    case "*": columns = .each
    case "kinds": columns = .parts
    case "outcomes": columns = .parts
    default:
      guard let column = ColumnID(rawValue: String(columnName)) else { throw .unknownCell(word) }
      columns = .one(column)
    }
    let kind = table ?? .review
    let exists = FormEdition.allCases.contains { edition in
      !Expansion(form: .form(kind, edition)).cells(rows, columns).isEmpty
    }
    guard exists else { throw .unknownCell(word) }
    return .cells(origin, kind, rows, columns)
  }

  /// Stars must all stand for the same: columns, or rows.
  private static func check(_ formula: Formula) throws(RuleRefusal) {
    var rows = false
    var columns = false
    var hasCells = false
    for part in formula.left + formula.right {
      guard case .cells(_, _, let row, let column) = part.content else { continue }
      hasCells = true
      rows = rows || row == .each
      columns = columns || column == .each
    }
    guard hasCells else { throw .noCells }
    guard !(rows && columns) else { throw .twoStars }
  }

  private static func amount(_ word: String) -> Amount? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), word.utf8.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let units = Int64(parts.joined())
    else { return nil }
    return Amount(units: units, scale: parts.count == 2 ? parts[1].utf8.count : 0)
  }
}
