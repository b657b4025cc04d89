/// Finds the known body that a name ends with.
struct AgencyBodyTable: Sendable {
  static let shared = AgencyBodyTable()

  /// Spellings by their last character, the longest first.
  private var byLast: [Unicode.Scalar: [(spelling: [Unicode.Scalar], stem: String)]] = [:]

  private init() {
    for (stem, names) in AgencyBodies.names {
      for name in names.split(separator: " ") {
        let spelling = Array(name.unicodeScalars)
        guard let last = spelling.last else { continue }
        byLast[last, default: []].append((spelling, stem))
      }
    }
    for key in byLast.keys {
      byLast[key]?.sort { $0.spelling.count > $1.spelling.count }
    }
  }

  /// The region before a known body, and the body's stem.
  ///
  /// What stands before the body has to be a region, or nothing: 地方志办公室 of a government is not
  /// the government's office, and 高新区市场监督管理局 is not that of the city.
  func body(of scalars: [Unicode.Scalar]) -> (region: ArraySlice<Unicode.Scalar>, stem: String)? {
    guard let last = scalars.last, let candidates = byLast[last] else { return nil }
    for (spelling, stem) in candidates
    where Self.ends(scalars, with: spelling) {
      let before = scalars.dropLast(spelling.count)
      guard before.isEmpty || Self.endsLikeRegion(before) else { continue }
      return (before, stem)
    }
    return nil
  }

  /// Compared from the end, where names differ soonest.
  private static func ends(_ name: [Unicode.Scalar], with spelling: [Unicode.Scalar]) -> Bool {
    guard name.count >= spelling.count else { return false }
    var back = 1
    while back <= spelling.count, name[name.count - back] == spelling[spelling.count - back] {
      back += 1
    }
    return back > spelling.count
  }

  private static func endsLikeRegion(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = scalars.last else { return true }
    switch last {
    case "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡": return true
    default: break
    }
    // 长春新区, 某某街道: the office of a subdistrict is named for it.
    return scalars.suffix(2).elementsEqual(["街", "道"])
      || scalars.count <= 6 && !scalars.contains("局") && !scalars.contains("委")
        && !scalars.contains("府") && !scalars.contains("办")
  }
}
