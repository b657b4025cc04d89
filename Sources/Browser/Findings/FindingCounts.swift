import Audit
import Library

/// How many problems of a list each value of a filter would show.
struct FindingCounts {
  /// By value; one that nothing has under the other choices is still there, with 0.
  let counts: [FindingGroup: Int]

  init(_ list: FindingList, _ filter: FindingFilter, _ library: Library) {
    let showsOpen = list.scope != nil
    func pass(_ group: FindingGroup, showsOpen: Bool) -> FindingPass {
      FindingPass(filter.without(group), library, showsOpen: showsOpen)
    }
    let byRule = pass(.rule(RuleID(rawValue: "")), showsOpen: showsOpen)
    let byAgency = pass(.agency(AgencyID(index: 0)), showsOpen: showsOpen)
    let byYear = pass(.year(0), showsOpen: showsOpen)
    let byWeight = pass(.severity(.error), showsOpen: showsOpen)
    let byOutcome = pass(.outcome(.failure), showsOpen: showsOpen)
    let byOpen = pass(.outcome(.unknown), showsOpen: true)

    // By number while counting: names of rules are long.
    var rules: [UInt16: Int] = [:]
    var agencies: [AgencyID: Int] = [:]
    var years: [Int: Int] = [:]
    var counts: [FindingGroup: Int] = [:]
    for item in list.items {
      func add<Key: Hashable>(_ key: Key, _ pass: FindingPass, to counts: inout [Key: Int]) {
        counts[key, default: 0] += pass.lets(item, list.rules) ? 1 : 0
      }
      let places = list.rules[item.rules]
      for (index, rule) in zip(places.indices, places)
      where !places[..<index].contains(rule) {
        add(rule, byRule, to: &rules)
      }
      add(.severity(item.severity), byWeight, to: &counts)
      add(.outcome(item.outcome), item.outcome == .unknown ? byOpen : byOutcome, to: &counts)
      guard list.scope == nil else { continue }
      add(library.year(of: item.entry) ?? 0, byYear, to: &years)
      if let agency = library.agency(of: item.entry) { add(agency, byAgency, to: &agencies) }
    }
    for (place, count) in rules {
      if let rule = library.rule(at: Int(place)) { counts[.rule(rule)] = count }
    }
    for (agency, count) in agencies { counts[.agency(agency)] = count }
    for (year, count) in years { counts[.year(year)] = count }
    self.counts = counts
  }
}
