import Reports

extension RuleID {
  /// 与他单位雷同.
  public static let textShared: RuleID = "text-shared"
}

extension Rule {
  static let textShared = Rule(
    .textShared, .notice, .agencies, per: .report,
    title: Wording("与他单位雷同", "The text of another agency"),
    explanation: Wording(
      "去掉年份和数字后，正文与同一年度另一机关的九成以上相同",
      "Years and digits aside, the text is over nine tenths another agency's of the same year"),
    source: Wording("考核办法：与其他单位雷同扣分", "appraisals deduct points for it"),
    exceptions: Wording(
      "上级统一下发的范文；正文不到 300 字时不判断",
      "a model text handed out to all; nothing is said of texts under 300 characters"),
    example: Wording("正文与 云溪市教育局 约 95% 相同", "the text is about 95% that of 云溪市教育局"),
    check: .library)
}

/// Narratives that agencies share.
enum TextShared {
  static func apply(_ year: [PeerReport]) -> [(Int, Finding)] {
    var firsts: [TextSketch.Band: Int] = [:]
    var found: [(Int, Finding)] = []
    for (place, peer) in year.enumerated() {
      guard let sketch = peer.sketch else { continue }
      var told = false
      for band in sketch.bands {
        guard let other = firsts[band] else {
          firsts[band] = place
          continue
        }
        guard !told, year[other].profile.key != peer.profile.key,
          let theirs = year[other].sketch
        else { continue }
        let percent = sketch.similarity(to: theirs)
        guard percent >= TextSketch.nearIdentical else { continue }
        told = true
        found.append((place, finding(of: year[other].name, percent)))
      }
    }
    return found
  }

  private static func finding(of name: String, _ percent: Int) -> Finding {
    Finding(
      .textShared, scope: nil, outcome: .fail,
      subject: .remark(
        Remark(
          words: shared, values: [.text(name), .count(percent)], cells: [], section: .overview)))
  }

  private static let shared = Wording("正文与 {1} 约 {2}% 相同", "the text is about {2}% that of {1}")
}
