import Reports

/// A number that can be followed over years and agencies.
public enum Measure: Hashable, Sendable {
  /// A cell of the form.
  case cell(CellKey)
  /// A ratio of cells.
  case ratio(Ratio)

  /// What it is called.
  public var title: Wording {
    switch self {
    case .cell(let key): key.name
    case .ratio(let ratio): ratio.title
    }
  }

  /// The cell that a reader is led to.
  public var leading: CellKey {
    switch self {
    case .cell(let key): key
    case .ratio(let ratio): ratio.leading
    }
  }

  /// What it is in a report; never 0 where the report does not say so.
  public func value(in report: some CellSource) -> MeasuredValue {
    switch self {
    case .cell(let key): Self.value(of: key, in: report)
    case .ratio(let ratio): Self.value(of: ratio, in: report)
    }
  }

  private static func value(
    of key: CellKey, in report: some CellSource
  ) -> MeasuredValue {
    guard let cell = report[key] else {
      return .absent(report.has(key.table) ? .notInForm : .noTable(key.table))
    }
    guard let value = cell.value else { return .absent(.cell(key, cell.status)) }
    return .amount(value, cell.status)
  }

  private static func value(of ratio: Ratio, in report: some CellSource) -> MeasuredValue {
    var status = CellStatus.read
    var sums: [Int64] = []
    for keys in [ratio.numerator, ratio.denominator, ratio.deduction] {
      var sum = Amount.zero
      for key in keys {
        switch value(of: key, in: report) {
        case .amount(let amount, let next):
          guard let longer = sum.adding(amount) else { return .absent(.noBase) }
          sum = longer
          if next == .inferred || status == .read { status = next }
        case .absent(let absence): return .absent(absence)
        case .share: return .absent(.noBase)
        }
      }
      guard sum.isWhole else { return .absent(.noBase) }
      sums.append(sum.units)
    }
    let (base, overflow) = sums[1].subtractingReportingOverflow(sums[2])
    guard !overflow, let share = Share(sums[0], of: base) else { return .absent(.noBase) }
    return .share(share, status)
  }
}

/// What a measure is in one report, or why it is nothing.
public enum MeasuredValue: Hashable, Sendable {
  /// A number as the report has it, cut out of digits or forced by sums.
  case amount(Amount, CellStatus)
  /// A ratio worked out from the report's numbers, and how the least certain of them was come by.
  case share(Share, CellStatus)
  /// No number.
  case absent(Absence)

  /// Why there is no number.
  public enum Absence: Hashable, Sendable {
    /// The report lacks the table.
    case noTable(TableKind)
    /// The form of that year has no such cell.
    case notInForm
    /// A cell has no value, for the reason that its status says.
    case cell(CellKey, CellStatus)
    /// There is nothing to take a share of.
    case noBase
  }

  /// For bars and order; nil where there is no number.
  public var number: Double? {
    switch self {
    case .amount(let amount, _): amount.asDouble
    case .share(let share, _): share.asDouble
    case .absent: nil
    }
  }

  /// Whether the program had a hand in the number.
  public var isDerived: Bool {
    switch self {
    case .amount(_, let status), .share(_, let status): status != .read
    case .absent: false
    }
  }
}

extension Amount {
  /// For bars and order, where the exact digits do not matter.
  public var asDouble: Double {
    var result = Double(units)
    for _ in 0..<scale { result /= 10 }
    return result
  }
}
