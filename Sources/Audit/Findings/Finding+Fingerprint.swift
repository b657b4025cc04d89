import Reports

extension Finding {
  /// What makes it the same finding in another run.
  ///
  /// The place is the rule's id and the scope. The values are, for each cell, its key (`^` before
  /// one of the year before) and what is printed there, whichever way it was read; for a section
  /// its heading, for a duplicate the other file's name.
  public var fingerprint: Fingerprint {
    var place = StableHash()
    place.combine(rule.rawValue)
    place.combine(scope ?? "")
    var values = StableHash()
    for operand in terms {
      values.combine((operand.term.origin == .previous ? "^" : "") + operand.cell.description)
      values.combine(operand.printed.fingerprintText)
    }
    for text in subjectTexts { values.combine(text) }
    return Fingerprint(place: place.folded, values: values.folded)
  }

  private var subjectTexts: [String] {
    switch subject {
    case .equation, .document: []
    case .blanks(let cells): cells.map(\.description)
    case .remark(let remark):
      remark.cells.map(\.description) + remark.values.map { $0.text(in: .chinese) }
    case .section(_, let heading): [heading ?? ""]
    case .duplicate(let path):
      [String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])]
    }
  }
}

extension StatCell {
  /// What is printed: a number, the mark of its absence, or the text that is no number.
  fileprivate var fingerprintText: String {
    status == .unreadable ? "#" + (source?.text ?? "") : mark
  }
}
