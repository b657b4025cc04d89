import Reports

/// Holds what the text states against the cells of the tables.
struct ClaimJudge {
  private let report: Report
  /// Whether every cell of the requests is zero or blank: then it proves nothing. A table that is not
  /// there, or was not read, is no empty one.
  private let isRequestsTableEmpty: Bool

  init(_ report: Report) {
    self.report = report
    let table = report.table(.requests)
    isRequestsTableEmpty =
      table.map { table in
        table.isPresent && table.cells.allSatisfy { $0.status == .blank || $0.value == .zero }
      } ?? false
  }

  /// The claim that a draft makes, with its verdict.
  func claim(_ draft: ClaimDraft, quote: String, at place: Claim.Place) -> Claim {
    let readings = readings(of: draft.subject)
    let judged = judge(draft, readings)
    return Claim(
      subject: draft.subject, value: draft.value, place: place, quote: quote,
      isDenial: draft.isDenial, isTentative: draft.isTentative, readings: readings,
      expected: judged.expected, verdict: judged.verdict)
  }

  private func readings(of subject: ClaimSubject) -> [ClaimReading] {
    let kind: TableKind
    switch subject {
    case .documents: kind = .proactive
    case .cases: kind = .review
    case .fee, .share, .list: return []
    default: kind = .requests
    }
    guard let table = report.table(kind) else { return [] }
    return ClaimReading.all(of: subject, table.form.edition ?? .form2021)
  }

  private func judge(
    _ draft: ClaimDraft, _ readings: [ClaimReading]
  ) -> (verdict: Claim.Verdict, expected: Amount?) {
    if let isConsistent = draft.isConsistent {
      let verdict: Claim.Verdict =
        isConsistent ? .agrees : draft.isTentative ? .cannotTell : .differs
      return (verdict, draft.computed)
    }
    if draft.subject == .fee { return (.agrees, nil) }
    if draft.subject == .received, draft.value > .zero, !draft.isTentative, isRequestsTableEmpty {
      return (.tableIsEmpty, readings.first.flatMap(sum))
    }
    if readings.isEmpty { return (.cannotTell, nil) }
    var isPossible = false
    for reading in readings {
      guard let interval = interval(reading) else {
        isPossible = true
        continue
      }
      if interval.exact == draft.value { return (.agrees, draft.value) }
      if draft.value >= interval.lower, interval.upper.map({ draft.value <= $0 }) ?? true {
        isPossible = true
      }
    }
    let expected = sum(readings[0])
    return (isPossible || draft.isTentative ? .cannotTell : .differs, expected)
  }

  /// The values that a reading can have; nil where it does not fit or cannot be bounded.
  private func interval(_ reading: ClaimReading) -> Interval? {
    var total = Interval.zero
    for key in reading.plus {
      guard let next = total.adding(Interval(report[key] ?? .missing)) else { return nil }
      total = next
    }
    for key in reading.minus {
      guard let value = report[key]?.value, let exact = total.exact,
        let rest = exact.subtracting(value)
      else { return nil }
      total = Interval(lower: rest, upper: rest)
    }
    return total
  }

  private func sum(_ reading: ClaimReading) -> Amount? { interval(reading)?.exact }

  /// Statements on the processing fee are held against one another: who says both that nothing was
  /// charged and how much, contradicts himself.
  func consistentFees(_ claims: [Claim]) -> [Claim] {
    let charges = claims.filter { $0.subject == .fee && $0.value > .zero }
    guard let charged = charges.first(where: { !$0.isTentative }) ?? charges.first else {
      return claims
    }
    return claims.map { claim in
      guard claim.subject == .fee, claim.isDenial else { return claim }
      let isTentative = claim.isTentative || charged.isTentative
      return Claim(
        subject: claim.subject, value: claim.value, place: claim.place, quote: claim.quote,
        isDenial: true, isTentative: isTentative, readings: [], expected: charged.value,
        verdict: isTentative ? .cannotTell : .differs)
    }
  }
}
