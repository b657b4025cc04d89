import Audit

/// Decides when two printed names mean one agency.
public struct AgencyNames: Sendable {
  /// Other names of an agency, both sides as ``folded(_:)`` gives them: short names, former names.
  public var aliases: [String: String] = [:]

  /// Knows no aliases.
  public init() {}

  /// What names of one agency have in common: region and body, whatever the spelling.
  ///
  /// `市人社局` lacks its region; the innermost folder of the path that is named for one lends it:
  /// `泰安市/市人社局-2021.txt`.
  public func key(_ name: String, path: String = "") -> String {
    profile(name, path: path).key
  }

  /// The agency taken apart, with the region that its folder lends.
  func profile(_ name: String, path: String) -> AgencyProfile {
    if !aliases.isEmpty, let alias = aliases[Self.folded(name)] { return AgencyProfile(alias) }
    let profile = AgencyProfile(name)
    guard profile.lacksRegion else { return profile }
    let folders = path.split(separator: "/").dropLast().reversed()
    guard let region = folders.first(where: { Self.isRegion($0) }) else { return profile }
    return profile.inRegion(AgencyProfile.folded(String(region)))
  }

  /// Whether a folder is named for a region: `云溪市`, `东山区`.
  private static func isRegion(_ folder: Substring) -> Bool {
    guard (2...12).contains(folder.unicodeScalars.count), let last = folder.unicodeScalars.last
    else { return false }
    return "省市州盟县区旗镇乡".unicodeScalars.contains(last)
      && folder.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// The name without spaces and with full-width letters, digits and brackets made narrow.
  ///
  /// `甲市（新区）统计局` and `甲市 (新区) 统计局` are one.
  public static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      folded.append(Unicode.Scalar(narrow) ?? scalar)
    }
    return String(folded)
  }
}
