extension PackWriter {
  /// Adds a cell with its place.
  public mutating func cell(_ cell: StatCell) {
    one(cell.status)
    if let value = cell.value { amount(value) }
    if cell.status == .ambiguous { list(cell.candidates) { $0.amount($1) } }
    optional(cell.source) { $0.sourcePlace($1) }
  }
}

extension PackReader {
  /// A cell with its place.
  public mutating func cell() throws(PackDamage) -> StatCell {
    let status = try one(of: CellStatus.self)
    let value: Amount? = status.hasValue ? try amount() : nil
    let candidates: [Amount] =
      status == .ambiguous ? try list { reader throws(PackDamage) in try reader.amount() } : []
    let source = try optional { reader throws(PackDamage) in try reader.sourcePlace() }
    return StatCell(value: value, status: status, source: source, candidates: candidates)
  }
}
