import Reports

/// Which reports are shown: `年>=2022 问题>0 名~教育`, all terms of which must hold.
struct ReportFilter: Hashable, Sendable {
  /// As it was typed.
  let text: String
  let terms: [FilterTerm]

  /// Reads an expression; nil when there is nothing in it.
  init?(parsing text: String) throws(FilterMistake) {
    var terms: [FilterTerm] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      terms.append(try FilterTerm(parsing: String(word)))
    }
    guard !terms.isEmpty else { return nil }
    self.text = text
    self.terms = terms
  }

  /// What holds already of an expression that is still being typed.
  ///
  /// A last word that is no term yet, or may become the name of a field, is left out.
  init?(typedSoFar text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let isOpen = text.last?.isWhitespace == false
    if isOpen, let last = words.last {
      let isField = FilterField.allCases.contains { $0.names.contains { $0.hasPrefix(last) } }
      if isField || (try? FilterTerm(parsing: last)) == nil { words.removeLast() }
    }
    let terms = words.compactMap { try? FilterTerm(parsing: $0) }
    guard !terms.isEmpty, terms.count == words.count else { return nil }
    self.text = text
    self.terms = terms
  }
}

/// Why an expression cannot be read, and what can be written instead.
struct FilterMistake: Error, Hashable, Sendable {
  let words: Wording
}
