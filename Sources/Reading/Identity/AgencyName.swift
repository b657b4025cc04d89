import Glyphs

/// What counts as the name of an agency.
enum AgencyName {
  /// `text` as an agency's name, or nil: Chinese characters that end like an agency.
  static func accepted(_ text: String) -> String? {
    // A slice, for a line may be megabytes of digits, and an array moves all of them for each.
    var scalars = Array(text.unicodeScalars.filter { !ByteText.isSpace($0.value) })[...]
    while let first = scalars.first, !ByteText.isHan(first.value) { scalars.removeFirst() }
    while let last = scalars.last, !ByteText.isHan(last.value), !closing.contains(last) {
      scalars.removeLast()
    }
    guard scalars.count >= 3, scalars.count <= 40, let last = scalars.last,
      endings.contains(last) || closing.contains(last),
      scalars.allSatisfy({ ByteText.isHan($0.value) || inner.contains($0) })
    else { return nil }
    let name = String(scalars: scalars)
    return pronouns.contains { name == $0 } ? nil : name
  }

  private static let endings = HanSet(of: "局委厅办院部署会府所站队心室处行司馆校团社街道中")
  private static let closing = HanSet(of: "）)")
  private static let inner = HanSet(of: "（）()·、")
  private static let pronouns: Set<String> = ["本机关", "本单位", "本部门", "本行政机关"]
}
