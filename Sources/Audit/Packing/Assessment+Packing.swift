import Reports

extension Assessment {
  /// Adds what fails and what cannot be told, with its causes; that the rest passed is not kept.
  public func pack(_ writer: inout PackWriter) {
    writer.list(findings) { $0.finding($1) }
    writer.list(causes) { $0.cause($1) }
  }

  /// What was packed: the same findings and causes, and counts of these findings alone.
  public init(_ reader: inout PackReader) throws(PackDamage) {
    let findings = try reader.list { reader throws(PackDamage) in try reader.finding() }
    let causes = try reader.list { reader throws(PackDamage) in try reader.cause() }
    self.init(findings, causes: causes)
  }
}

extension PackWriter {
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
