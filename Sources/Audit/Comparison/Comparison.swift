import Reports

/// Two reports' numbers for the same cell, side by side.
public struct CellChange: Hashable, Sendable {
  /// The cell.
  public let key: CellKey
  /// The cell in the report compared with; nil when its form has no such cell.
  public let base: StatCell?
  /// The cell in the report that is compared; nil when its form has no such cell.
  public let current: StatCell?

  /// What became of a cell.
  public enum Kind: Hashable, Sendable {
    /// The same number in both.
    case equal
    /// Another number; the difference is what has to be added to the base.
    case changed(Amount)
    /// One of the two forms has no such cell: the numbers do not correspond.
    case unlike
    /// One of the two has no number, or the difference leaves the range.
    case unknown
  }

  /// Puts the cell of two reports side by side.
  public init(_ key: CellKey, base: Report?, current: Report?) {
    self.key = key
    self.base = base?[key]
    self.current = current?[key]
  }

  /// What became of the cell.
  public var kind: Kind {
    guard let base, let current else { return .unlike }
    guard let before = base.value, let now = current.value,
      let difference = now.subtracting(before)
    else { return .unknown }
    return difference == .zero ? .equal : .changed(difference)
  }

  /// The change as a share of the base; nil where there is no number or the base is nothing.
  public var growth: Share? {
    guard let before = base?.value, let difference = current?.value?.subtracting(before) else {
      return nil
    }
    let scale = max(difference.scale, before.scale)
    guard let part = difference.units(atScale: scale), let whole = before.units(atScale: scale)
    else { return nil }
    return Share(part, of: whole)
  }
}

/// One table of two reports, compared cell by cell.
public struct Comparison: Sendable {
  /// The report compared with.
  public let base: Report?
  /// The report that is compared.
  public let current: Report
  /// The table.
  public let table: TableKind

  /// Compares a table; without a base nothing corresponds.
  public init(base: Report?, current: Report, table: TableKind) {
    self.base = base
    self.current = current
    self.table = table
  }

  /// One cell.
  public subscript(key: CellKey) -> CellChange {
    CellChange(key, base: base, current: current)
  }

  /// Whether the two tables follow different generations of the form.
  public var isAcrossForms: Bool {
    guard let before = base?.table(table)?.form, let now = current.table(table)?.form else {
      return false
    }
    return before != now
  }

  /// Cells that only the base's form has, line by line.
  public var left: [CellKey] {
    guard let before = base?.table(table)?.form, let now = current.table(table)?.form else {
      return []
    }
    return before.cells.filter { now.index(of: $0) == nil }
  }
}

extension Amount {
  /// The digits without the point, with so many places behind it; nil past 64 bits.
  func units(atScale wanted: UInt8) -> Int64? {
    var result = units
    guard wanted >= scale else { return nil }
    for _ in scale..<wanted {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}
