import Glyphs

/// What counts as the name of an agency.
enum AgencyName {
  /// `text` as an agency's name, or nil: Chinese characters that end like an agency.
  ///
  /// - Parameter isCertain: whether the place where it stands is a name's, such as before the year of
  ///   a title; then names of places count, which towns and zones report under.
  static func accepted(_ text: String, isCertain: Bool = false) -> String? {
    // A slice, for a line may be megabytes of digits, and an array moves all of them for each.
    var scalars = Array(text.unicodeScalars.filter { !ByteText.isSpace($0.value) })[...]
    while let first = scalars.first, !ByteText.isHan(first.value) {
      // `（盖章）某局`
      let end = opening.contains(first) ? scalars.firstIndex(where: closing.contains) : nil
      scalars = end.map { scalars[($0 + 1)...] } ?? scalars.dropFirst()
    }
    scalars = withoutShortForm(scalars)
    while let last = scalars.last, !ByteText.isHan(last.value), !closing.contains(last) {
      scalars.removeLast()
    }
    // The ordinal of a heading.
    if scalars.dropFirst().first == "、" { return nil }
    let least = isCertain && scalars.last.map(towns.contains) ?? false ? 2 : 3
    guard scalars.count >= least, scalars.count <= 40, let last = scalars.last,
      endings.contains(last) || closing.contains(last) || isCertain && places.contains(last)
        || pairs.contains(where: scalars.suffix(2).elementsEqual),
      scalars.allSatisfy({ ByteText.isHan($0.value) || inner.contains($0) })
    else { return nil }
    let name = String(scalars: scalars)
    let isName =
      (isCertain || !isKind(name)) && !pronouns.contains(where: name.hasPrefix)
      && !phrases.contains(where: name.has) && !hasAll(scalars)
    return isName ? name : nil
  }

  /// What names a kind of agency and none of them.
  private static let kinds: Set<String> = [
    "省政府", "市政府", "州政府", "县政府", "区政府", "旗政府", "镇政府", "乡政府", "人民政府", "开发区", "高新区", "经开区", "新区", "园区",
    "管委会", "管理委员会", "街道办", "街道办事处", "办事处", "办公室",
    "政府办公室", "政府办",
  ]

  /// Whether a name is that of a kind of agency, `管委会`, and of none of them.
  static func isKind(_ name: String) -> Bool { kinds.contains(name) }

  /// Whether a name is that of all bodies of a kind, `机关各处室`; 各庄 is of places.
  private static func hasAll(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0 == "各" && bodies.contains($1) }
  }

  private static let bodies = HanSet(of: "处科股室部镇乡级县区市街单委局办有相司站所院校")

  /// What stands before `（以下简称…）`.
  private static func withoutShortForm(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    for at in scalars.indices.dropLast() where opening.contains(scalars[at]) {
      if shortForms.contains(scalars[at + 1]) { return scalars[..<at] }
    }
    return scalars
  }

  private static let endings = HanSet(of: "局委厅办院部署会府所站队心室处行司馆校团社街道中")
  /// Endings of two characters, of which the last alone says little.
  private static let pairs = ["海关", "中学", "小学", "大学", "苏木"].map { Array($0.unicodeScalars) }
  /// Of places with one character to their name, those of which there are many.
  private static let towns = HanSet(of: "镇乡县")
  private static let places = HanSet(of: "镇乡市县区省旗州盟园关岛港门司场")
  private static let closing = HanSet(of: "）)")
  private static let opening = HanSet(of: "（(")
  private static let shortForms = HanSet(of: "以下简")
  private static let inner = HanSet(of: "（）()·、")
  /// What no name has, and sentences do.
  private static let phrases = ["报告", "根据", "按照", "依据", "网站"]
  /// What means an agency without naming one.
  private static let pronouns = [
    "我", "该", "各", "厅机关", "局机关", "委机关", "全镇", "全乡", "全县", "乡镇", "本镇", "本乡", "本县", "本机关", "本单位",
    "本部门", "本行政", "本级", "本网",
    "本站", "政务公开", "政府信息", "信息公开",
  ]
}
