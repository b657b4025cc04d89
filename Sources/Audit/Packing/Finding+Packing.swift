import Reports

extension PackWriter {
  /// Adds a finding with its operands.
  mutating func finding(_ finding: Finding) {
    rule(finding.rule)
    optional(finding.scope) { $0.text($1) }
    one(finding.severity)
    outcome(finding.outcome)
    list(finding.terms) { $0.operand($1) }
    optional(finding.line) { $0.number($1) }
    optional(finding.left) { $0.amount($1) }
    optional(finding.right) { $0.amount($1) }
    flag(finding.suspect == .extraction)
    subject(finding.subject)
  }

  /// Adds a rule's name; a built-in one by its place in the catalogue.
  mutating func rule(_ rule: RuleID) {
    if let place = RuleCatalogue.place(of: rule) {
      number(place + 1)
    } else {
      number(0)
      text(rule.rawValue)
    }
  }

  private mutating func operand(_ operand: Operand) {
    signed(Int64(operand.term.coefficient))
    key(operand.cell)
    flag(operand.term.origin == .previous)
    cell(operand.printed)
  }

  private mutating func subject(_ subject: Finding.Subject) {
    switch subject {
    case .equation(let relation, let constant):
      byte(0)
      one(relation)
      amount(constant)
    case .blanks(let cells):
      byte(1)
      list(cells) { $0.key($1) }
    case .section(let kind, let heading):
      byte(2)
      one(kind)
      optional(heading) { $0.text($1) }
    case .document: byte(3)
    case .duplicate(let path):
      byte(4)
      text(path)
    case .remark(let remark):
      byte(5)
      self.remark(remark)
    }
  }
}

extension PackReader {
  /// A finding with its operands.
  mutating func finding() throws(PackDamage) -> Finding {
    Finding(
      try rule(), scope: try optional { reader throws(PackDamage) in try reader.text() },
      severity: try one(of: Severity.self), outcome: try outcome(),
      terms: try list { reader throws(PackDamage) in try reader.operand() },
      line: try optional { reader throws(PackDamage) in try reader.number() },
      left: try optional { reader throws(PackDamage) in try reader.amount() },
      right: try optional { reader throws(PackDamage) in try reader.amount() },
      suspect: try flag() ? .extraction : .agency, subject: try subject())
  }

  /// A rule's name.
  mutating func rule() throws(PackDamage) -> RuleID {
    let place = try number() - 1
    if place < 0 { return RuleID(rawValue: try text()) }
    guard RuleCatalogue.ids.indices.contains(place) else { throw PackDamage() }
    return RuleCatalogue.ids[place]
  }

  private mutating func operand() throws(PackDamage) -> Operand {
    guard let coefficient = Int(exactly: try signed()),
      (1...Term.mostCoefficient).contains(coefficient.magnitude)
    else { throw PackDamage() }
    let key = try key()
    let origin: Term.Origin = try flag() ? .previous : .current
    return Operand(term: Term(coefficient, key, origin), printed: try cell())
  }

  private mutating func subject() throws(PackDamage) -> Finding.Subject {
    switch try byte() {
    case 0: .equation(try one(of: Relation.self), constant: try amount())
    case 1: .blanks(try list { reader throws(PackDamage) in try reader.key() })
    case 2:
      .section(
        try one(of: SectionKind.self),
        heading: try optional { reader throws(PackDamage) in try reader.text() })
    case 3: .document
    case 4: .duplicate(path: try text())
    case 5: .remark(try remark())
    default: throw PackDamage()
    }
  }
}
