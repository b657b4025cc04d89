extension FormSum {
  /// The kind of sum, and which of its kind.
  var packed: (UInt8, UInt8) {
    switch self {
    case .applicants(let row): (0, Self.place(row))
    case .results(let column): (1, Self.place(column))
    case .balance(let column): (2, Self.place(column))
    case .cases(let row): (3, Self.place(row))
    }
  }

  private static func place<Value: CaseIterable & Equatable>(_ value: Value) -> UInt8
  where Value.AllCases == [Value] {
    UInt8(clamping: Value.allCases.firstIndex(of: value) ?? 255)
  }
}

extension PackWriter {
  /// Adds a sum of the form.
  mutating func formSum(_ sum: FormSum) {
    byte(sum.packed.0)
    byte(sum.packed.1)
  }
}

extension PackReader {
  /// A sum of the form.
  mutating func formSum() throws(PackDamage) -> FormSum {
    switch try byte() {
    case 0: .applicants(try one(of: RowID.self))
    case 1: .results(try one(of: ColumnID.self))
    case 2: .balance(try one(of: ColumnID.self))
    case 3: .cases(try one(of: RowID.self))
    default: throw PackDamage()
    }
  }
}
