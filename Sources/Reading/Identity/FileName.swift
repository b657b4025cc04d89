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

  /// The agency that a name or a part of it begins with: `云溪市教育局-2021`, `2021-云溪市教育局-年报`.
  static func agency(_ path: String) -> String? {
    let parts = stem(path).unicodeScalars.split {
      !ByteText.isHan($0.value) && !"（）()".unicodeScalars.contains($0)
    }
    return parts.lazy.compactMap { part in
      var name = String(part)
      if let subject = name.range(ofText: "政府信息公开") {
        name = String(name[..<subject.lowerBound])
      }
      return AgencyName.accepted(name)
    }.first
  }

  /// The year in a name, or the number by itself that can be one: `2021-云溪市教育局`.
  static func year(_ path: String) -> Int? {
    let stem = stem(path)
    if let found = YearText.first(in: stem) { return found.year }
    let numbers = stem.unicodeScalars.split { ByteText.digit($0.value) == nil }
      .compactMap { $0.count == 4 ? Int(String($0)) : nil }
      .filter(YearText.reported.contains)
    return Set(numbers).count == 1 ? numbers.first : nil
  }
}
