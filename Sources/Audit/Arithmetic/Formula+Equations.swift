import Reports

extension Formula {
  /// Its instances for the forms that a report and the one before it have.
  ///
  /// An instance that needs a cell which a form lacks is left out.
  func equations(
    _ rule: RuleID, _ severity: Severity, forms: FormSet, previous: FormSet? = nil
  ) -> [Equation] {
    stars(forms).compactMap { star in
      var terms: [Term] = []
      var constant = Amount.zero
      for (side, parts) in [(Int64(1), left), (-1, right)] {
        for part in parts {
          switch part.content {
          case .constant(let amount):
            // Constants go to the right side: left − right = constant.
            let isNegative = side * part.coefficient > 0
            guard let sum = isNegative ? constant.subtracting(amount) : constant.adding(amount)
            else { return nil }
            constant = sum
          case .cells(let origin, let table, let rows, let columns):
            let forms = origin == .current ? forms : previous ?? forms
            let cells = Expansion(form: forms[table]).cells(rows, columns, star: star)
            guard !cells.isEmpty else { return nil }
            terms += cells.map { Term(Int(side * part.coefficient), $0, origin) }
          }
        }
      }
      let ordered = terms.filter { $0.coefficient > 0 } + terms.filter { $0.coefficient < 0 }
      return Equation(
        rule, scope: star?.name ?? "", severity: severity, terms: ordered, relation: relation,
        constant: constant, tolerance: tolerance, forms: forms)
    }
  }

  /// What the star stands for, one after the other; a single nil without a star.
  private func stars(_ forms: FormSet) -> [Expansion.Star?] {
    for part in left + right {
      guard case .cells(_, let table, let rows, let columns) = part.content,
        rows == .each || columns == .each
      else { continue }
      return Expansion(form: forms[table]).stars(rows, columns)
    }
    return [nil]
  }
}
