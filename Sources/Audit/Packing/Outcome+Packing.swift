import Reports

extension PackWriter {
  /// Adds what came of applying a rule.
  mutating func outcome(_ outcome: Outcome) {
    switch outcome {
    case .pass: byte(0)
    case .fail: byte(1)
    case .consumed: byte(2)
    case .notApplicable: byte(3)
    case .unknown(.openCells(let difference)):
      byte(4)
      optional(difference) { $0.amount($1) }
    case .unknown(.noTable(let table, let origin)):
      byte(5)
      one(table)
      flag(origin == .previous)
    case .unknown(.noCells(let instances)):
      byte(6)
      number(instances)
    case .unknown(.noSections): byte(7)
    case .unknown(.tooLarge): byte(8)
    case .unknown(.because(let reason)):
      byte(9)
      wording(reason)
    }
  }
}

extension PackReader {
  /// What came of applying a rule.
  mutating func outcome() throws(PackDamage) -> Outcome {
    switch try byte() {
    case 0: .pass
    case 1: .fail
    case 2: .consumed
    case 3: .notApplicable
    case 4:
      .unknown(
        .openCells(
          differenceIfZero: try optional { reader throws(PackDamage) in try reader.amount() }))
    case 5: .unknown(.noTable(try one(of: TableKind.self), try flag() ? .previous : .current))
    case 6: .unknown(.noCells(instances: try number()))
    case 7: .unknown(.noSections)
    case 8: .unknown(.tooLarge)
    case 9: .unknown(.because(try wording()))
    default: throw PackDamage()
    }
  }
}
