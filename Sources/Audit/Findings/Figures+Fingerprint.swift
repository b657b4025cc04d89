import Reports

extension Figures {
  /// A short text that stays the same as long as the numbers of a report read the same; nil where its
  /// tables are damaged.
  ///
  /// How a number was come by does not count. A cell without a number counts as what it is, so that
  /// a reader that finds one there makes another text of the same file.
  public var fingerprint: String? {
    guard let tables = try? tables() else { return nil }
    var hash = StableHash()
    for table in tables {
      for (key, cell) in zip(table.form.cells, table.cells) {
        hash.combine(key.description)
        hash.combine(cell.value?.description ?? cell.status.rawValue)
      }
    }
    return String(hash.folded, radix: 16)
  }
}
