import Audit
import Library
import Reports

extension Library {
  /// All that anybody can see of it, line by line.
  var lines: [String] {
    paths.map { id in
      let entry = self[id]
      let findings = entry.assessment.findings.map { "\($0.rule.rawValue) \($0.message.zh)" }
      let first = entry.duplicateOf.map { self[$0].path } ?? "-"
      var heads: [String] = []
      var rules: [UInt16] = []
      addHeads(of: id, to: &rules) { heads.append("\($0) \($1)") }
      return "\(entry.path) \(first) \(findings) \(numbers(of: id)) \(standing(of: id)) \(heads)"
    }
      + order.map { id in
        let row = self[id]
        let years = row.years.map { "\($0.year): \($0.entries.map { self[$0].path })" }
        return "\(row.name) \(row.isAgency) \(years) \(row.entries.map { self[$0].path }) "
          + "\(problems(of: id))"
      } + ["\(totals.problems) \(totals.faulty) \(totals.years.sorted { $0.key < $1.key })"]
      + ["\(years) \(counts)"]
  }
}
