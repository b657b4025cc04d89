/// What a file's name says of its report.
enum FileName {
  /// The last part of a path without its suffix.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The agency that a name begins with: `云溪市教育局-2021`.
  static func agency(_ path: String) -> String? {
    let han = stem(path).unicodeScalars.prefix {
      ByteText.isHan($0.value) || $0 == "（" || $0 == "）"
    }
    var name = AgencyName.string(han)
    if let subject = name.range(ofText: "政府信息公开") { name = String(name[..<subject.lowerBound]) }
    return AgencyName.accepted(name)
  }
}
