import Reports

extension RuleID {
  /// 层级汇总.
  public static let subordinateSum: RuleID = "subordinate-sum"
  /// 汇总不小于分项.
  public static let aggregateBelowPart: RuleID = "aggregate-below-part"
}

extension Rule {
  static let subordinateSum = Rule(
    .subordinateSum, .notice, .agencies, per: .cell,
    title: Wording("层级汇总", "The sum of the parts"),
    explanation: Wording(
      "写明为汇总的年报，新收申请数应不小于所收集的下级年报之和",
      "A report that says it sums up others has at least as many requests as those collected here"),
    source: Wording("汇总的含义", "what summing up means"),
    exceptions: Wording(
      "多数年报只报本机关；是否包括本机关自身、是否重复计算，各地不一；下级年报收集不全时只能判断下限",
      "most reports are of one agency; places differ in what they count; where reports of the parts "
        + "are missing only a lower bound can be told"),
    example: Wording(
      "汇总的新收申请 120 件，少于所收集的 6 个下级机关之和 134 件",
      "120 requests in all, fewer than the 134 of the 6 agencies below that were collected"),
    check: .library)

  static let aggregateBelowPart = Rule(
    .aggregateBelowPart, .notice, .agencies, per: .cell,
    title: Wording("汇总不小于分项", "No less than a part"),
    explanation: Wording(
      "写明为汇总的年报，新收申请数、办理总数应不小于任一下级机关的",
      "A report that says it sums up others has no fewer requests and results than any of them"),
    source: Wording("汇总的含义", "what summing up means"),
    exceptions: Wording(
      "汇总范围不含该机关；级别、地区按名称推断", "the part may be out of scope; regions are inferred from names"),
    example: Wording(
      "汇总的新收申请 12 件，少于 云溪市公安局 的 47 件", "12 requests in all, fewer than the 47 of 云溪市公安局"),
    check: .library)
}

/// Reports that sum up others, against those others.
enum SubordinateSum {
  static let cells = [CellKey(.newReceived, .total), CellKey(.total, .total)]

  static func apply(_ year: [PeerReport]) -> [(Int, Finding)] {
    var byRegion: [String: [Int]] = [:]
    for (place, peer) in year.enumerated() where !peer.profile.lacksRegion {
      byRegion[peer.profile.region, default: []].append(place)
    }
    var found: [(Int, Finding)] = []
    for (place, peer) in year.enumerated() where peer.isAggregate {
      guard peer.profile.speaksForRegion, let parts = byRegion[peer.profile.region] else {
        continue
      }
      let others = parts.filter { $0 != place && !year[$0].isAggregate }
      for cell in cells { found += judge(cell, place, others, year) }
    }
    return found
  }

  private static func judge(
    _ cell: CellKey, _ place: Int, _ others: [Int], _ year: [PeerReport]
  ) -> [(Int, Finding)] {
    guard let total = year[place][cell] else { return [] }
    let parts = others.compactMap { other in
      year[other][cell].map { (place: other, value: $0) }
    }
    func finding(_ rule: RuleID, _ words: Wording, _ values: [Remark.Value]) -> (Int, Finding) {
      (
        place,
        Finding(
          rule, scope: cell.description, outcome: .fail,
          subject: .remark(Remark(words: words, values: values, cells: [cell], section: nil)))
      )
    }
    if let greatest = parts.max(by: { $0.value < $1.value }), greatest.value > total {
      return [
        finding(
          .aggregateBelowPart, belowPart,
          [.row(cell), .amount(total), .text(year[greatest.place].name), .amount(greatest.value)])
      ]
    }
    guard let sum = parts.reduce(Optional(Amount.zero), { $0?.adding($1.value) }), sum > total
    else { return [] }
    return [
      finding(
        .subordinateSum, belowSum,
        [.row(cell), .amount(total), .count(parts.count), .amount(sum)])
    ]
  }

  private static let belowPart = Wording(
    "汇总的{1} {2}，少于 {3} 的 {4}", "{1}: {2} in all, fewer than the {4} of {3}")
  private static let belowSum = Wording(
    "汇总的{1} {2}，少于所收集的 {3} 个下级机关之和 {4}", "{1}: {2} in all, fewer than the {4} of {3} agencies below"
  )
}
