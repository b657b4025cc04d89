import Reports

extension Assessment {
  /// Adds what fails and what cannot be told, the causes, and the counts of all rules.
  public func pack(_ writer: inout PackWriter) {
    writer.list(findings) { $0.finding($1) }
    writer.list(causes) { $0.cause($1) }
    writer.list(own) { $0.text($1.rawValue) }
    writer.list(tallies) { $0.tally($1) }
  }

  /// What was packed.
  public init(_ reader: inout PackReader) throws(PackDamage) {
    findings = try reader.list { reader throws(PackDamage) in try reader.finding() }
    causes = try reader.list { reader throws(PackDamage) in try reader.cause() }
    own = try reader.list { reader throws(PackDamage) in RuleID(rawValue: try reader.text()) }
    tallies = try reader.list { reader throws(PackDamage) in try reader.tally() }
  }
}

extension PackWriter {
  /// A rule that only passed, or does not apply, takes a byte.
  fileprivate mutating func tally(_ tally: Tally) {
    if tally.failed + tally.unknown + tally.consumed == 0 {
      if tally.notApplicable == 0, tally.passed < 0x40 { return byte(UInt8(tally.passed)) }
      if tally.passed == 0, tally.notApplicable < 0x40 {
        return byte(0x40 | UInt8(tally.notApplicable))
      }
    }
    byte(0x80)
    for count in [
      tally.passed, tally.failed, tally.unknown, tally.consumed, tally.notApplicable,
    ] { number(count) }
  }

  fileprivate mutating func cause(_ cause: Cause) {
    text(cause.id)
    number(cause.leastOtherwise)
    list(cause.instances) {
      $0.rule($1.rule)
      $0.text($1.scope)
    }
    list(cause.repairs) {
      $0.list($1.changes) {
        $0.key($1.cell)
        $0.amount($1.from)
        $0.amount($1.to)
      }
    }
  }
}

extension PackReader {
  fileprivate mutating func tally() throws(PackDamage) -> Tally {
    switch try byte() {
    case let head where head < 0x40: .of(passed: Int(head))
    case let head where head < 0x80: .of(notApplicable: Int(head & 0x3F))
    default:
      .of(
        passed: try count(), failed: try count(), unknown: try count(), consumed: try count(),
        notApplicable: try count())
    }
  }

  /// How often something was; counts are added up, and no report has so many instances.
  private mutating func count() throws(PackDamage) -> Int {
    let count = try number()
    guard count <= UInt32.max else { throw PackDamage() }
    return count
  }

  fileprivate mutating func cause() throws(PackDamage) -> Cause {
    let id = try text()
    let leastOtherwise = try number()
    let instances = try list { reader throws(PackDamage) in
      Cause.Instance(rule: try reader.rule(), scope: try reader.text())
    }
    let repairs = try list { reader throws(PackDamage) in
      Repair(
        changes: try reader.list { reader throws(PackDamage) in
          Repair.Change(cell: try reader.key(), from: try reader.amount(), to: try reader.amount())
        })
    }
    return Cause(id: id, instances: instances, repairs: repairs, leastOtherwise: leastOtherwise)
  }
}
