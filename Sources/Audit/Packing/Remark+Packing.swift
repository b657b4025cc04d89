import Reports

extension PackWriter {
  /// Adds a sentence with what fills its places.
  mutating func remark(_ remark: Remark) {
    wording(remark.words)
    list(remark.values) { $0.value($1) }
    list(remark.cells) { $0.key($1) }
    optional(remark.section) { $0.one($1) }
  }

  private mutating func value(_ value: Remark.Value) {
    switch value {
    case .amount(let amount):
      byte(0)
      self.amount(amount)
    case .count(let count):
      byte(1)
      signed(Int64(count))
    case .year(let year):
      byte(2)
      signed(Int64(year))
    case .text(let text):
      byte(3)
      self.text(text)
    case .cell(let key):
      byte(4)
      self.key(key)
    case .row(let key):
      byte(5)
      self.key(key)
    case .words(let words):
      byte(6)
      wording(words)
    }
  }
}

extension PackReader {
  /// A sentence with what fills its places.
  mutating func remark() throws(PackDamage) -> Remark {
    Remark(
      words: try wording(), values: try list { reader throws(PackDamage) in try reader.value() },
      cells: try list { reader throws(PackDamage) in try reader.key() },
      section: try optional { reader throws(PackDamage) in
        try reader.one(of: SectionKind.self)
      })
  }

  private mutating func value() throws(PackDamage) -> Remark.Value {
    switch try byte() {
    case 0: .amount(try amount())
    case 1: .count(try whole())
    case 2: .year(try whole())
    case 3: .text(try text())
    case 4: .cell(try key())
    case 5: .row(try key())
    case 6: .words(try wording())
    default: throw PackDamage()
    }
  }

  private mutating func whole() throws(PackDamage) -> Int {
    guard let value = Int(exactly: try signed()) else { throw PackDamage() }
    return value
  }
}
