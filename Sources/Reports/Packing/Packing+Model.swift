extension PackWriter {
  /// Adds a number as printed.
  public mutating func amount(_ amount: Amount) {
    byte(amount.scale)
    signed(amount.units)
  }

  /// Adds a cell's name.
  public mutating func key(_ key: CellKey) {
    one(key.row)
    one(key.column)
  }

  /// Adds both versions of a text.
  public mutating func wording(_ wording: Wording) {
    text(wording.zh)
    text(wording.en)
  }

  /// Adds a place in the document.
  public mutating func sourcePlace(_ place: SourcePlace) {
    number(place.line)
    number(place.column)
    text(place.text)
  }
}

extension PackReader {
  /// A number as printed.
  public mutating func amount() throws(PackDamage) -> Amount {
    let scale = Int(try byte())
    guard let amount = Amount(units: try signed(), scale: scale) else { throw PackDamage() }
    return amount
  }

  /// A cell's name.
  public mutating func key() throws(PackDamage) -> CellKey {
    CellKey(try one(of: RowID.self), try one(of: ColumnID.self))
  }

  /// Both versions of a text.
  public mutating func wording() throws(PackDamage) -> Wording {
    Wording(try text(), try text())
  }

  /// A place in the document.
  public mutating func sourcePlace() throws(PackDamage) -> SourcePlace {
    SourcePlace(line: try number(), column: try number(), text: try text())
  }
}
