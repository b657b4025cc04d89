import Reports

extension RuleID {
  /// 机构一致.
  public static let agencyConflict: RuleID = "agency-conflict"
}

extension Rule {
  static let agencyConflict = Rule(
    .agencyConflict, .warning, .identity, per: .report,
    title: Wording("机关一致", "One agency throughout"),
    explanation: Wording(
      "标题、“由…编制”和落款是同一机关", "Title, compiler and signature name one agency"),
    source: Wording("一份年报只由一个机关报告", "a report is of one agency"),
    exceptions: Wording(
      "简称、不带地名的名称不算；办公室代政府起草、内设机构编制不算",
      "short names and names without region do not count; nor an office that drafts for its "
        + "government, or a division that compiles"),
    example: Wording(
      "机关不一致：标题 云溪市教育局，落款 云溪市公安局", "agencies differ: title 云溪市教育局, signature 云溪市公安局"),
    check: .report(AgencyConflict.apply))
}

/// Places that name different agencies.
enum AgencyConflict {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let witnesses = examination.agencyWitnesses
    guard let first = witnesses.first else { return run.unknown(nowhere) }
    guard let other = witnesses.dropFirst().first(where: { !agree(first, $0) }) else {
      return run.pass()
    }
    run.fail(
      differ, .words(first.place), .text(first.name), .words(other.place), .text(other.name),
      line: other.line ?? first.line)
  }

  private static func agree(_ left: AgencyWitness, _ right: AgencyWitness) -> Bool {
    let names = [left.name, right.name].map(AgencyProfile.folded)
    if names[0].contains(names[1]) || names[1].contains(names[0]) { return true }
    let (one, other) = (AgencyProfile(left.name), AgencyProfile(right.name))
    if isGoverned(one, other) || isGoverned(other, one) { return true }
    let isSameRegion =
      one.region.hasSuffix(other.region) || other.region.hasSuffix(one.region)
    guard isSameRegion else { return false }
    return one.body == other.body || isShort(names[0], one, of: names[1], other)
      || isShort(names[1], other, of: names[0], one)
  }

  /// Whether one name is the other with characters of its body left out: 科经局 of 科学技术和经济信息化局.
  private static func isShort(
    _ short: String, _ one: AgencyProfile, of long: String, _ other: AgencyProfile
  ) -> Bool {
    let body = short.unicodeScalars.dropFirst(one.region.unicodeScalars.count)
    let whole = long.unicodeScalars.dropFirst(other.region.unicodeScalars.count)
    guard body.count >= 3, body.last == whole.last else { return false }
    var rest = body[...]
    for scalar in whole where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// A government and its own office.
  private static func isGoverned(_ one: AgencyProfile, _ other: AgencyProfile) -> Bool {
    one.kind == .government && other.kind == .office
      && (one.region.hasSuffix(other.region) || other.region.hasSuffix(one.region))
  }

  private static let differ = Wording(
    "机关不一致：{1} {2}，{3} {4}", "agencies differ: {1} {2}, {3} {4}")
  private static let nowhere = Wording("没有写明机关", "no agency is named")
}
