import Glyphs

/// What a file's name says of its report.
enum FileName {
  /// The last part of a path without its suffix.
  static func stem(_ path: String) -> String {
    let name = path.utf8.split(separator: 0x2F).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: 0x2E), dot > name.startIndex else {
      return String(decoding: name, as: UTF8.self)
    }
    return String(decoding: name[..<dot], as: UTF8.self)
  }

  /// The agency that a name begins with: `云溪市教育局-2021`.
  static func agency(_ path: String) -> String? {
    let han = stem(path).unicodeScalars.prefix {
      ByteText.isHan($0.value) || $0 == "（" || $0 == "）"
    }
    var name = String(scalars: han)
    if let subject = name.range(ofText: "政府信息公开") { name = String(name[..<subject.lowerBound]) }
    return AgencyName.accepted(name)
  }
}
