/// The phrases by the character that they begin with.
struct PhraseTable: Sendable {
  static let shared = PhraseTable()

  /// For each UTF-16 unit, 0 or one more than the place of its group.
  private var starts = [UInt8](repeating: 0, count: 1 << 16)
  /// The spellings that begin with one unit, by group.
  private var groups: [Range<Int>] = []
  private var spellings: [Spelling] = []
  /// The spellings behind their first two units, one after the other.
  private var rests: [UInt16] = []

  private struct Spelling: Sendable {
    let phrase: UInt8
    /// The second unit; 0 for a spelling of one.
    let second: UInt16
    let rest: Range<Int>
  }

  private init() {
    var byFirst: [(unit: UInt16, spellings: [(phrase: Phrase, units: [UInt16])])] = []
    for phrase in Phrase.allCases {
      for spelling in phrase.spellings {
        let units = Array(spelling.utf16)
        if let group = byFirst.firstIndex(where: { $0.unit == units[0] }) {
          byFirst[group].spellings.append((phrase, units))
        } else {
          byFirst.append((units[0], [(phrase, units)]))
        }
      }
    }
    for (unit, members) in byFirst {
      groups.append(spellings.count..<spellings.count + members.count)
      starts[Int(unit)] = UInt8(groups.count)
      for (phrase, units) in members {
        let start = rests.count
        rests += units.dropFirst(2)
        spellings.append(
          Spelling(
            phrase: UInt8(phrase.rawValue), second: units.count > 1 ? units[1] : 0,
            rest: start..<rests.count))
      }
    }
  }

  /// Notes every place of every phrase in a text.
  func places(in units: [UInt16]) -> [[Int]] {
    var places = [[Int]](repeating: [], count: Phrase.allCases.count)
    units.withUnsafeBufferPointer { units in
      starts.withUnsafeBufferPointer { starts in
        for at in units.indices {
          let start = starts[Int(units[at])]
          if start != 0 { note(at, in: units, of: groups[Int(start) - 1], &places) }
        }
      }
    }
    return places
  }

  private func note(
    _ at: Int, in units: UnsafeBufferPointer<UInt16>, of group: Range<Int>, _ places: inout [[Int]]
  ) {
    let next = at + 1 < units.count ? units[at + 1] : 0
    for index in group {
      let spelling = spellings[index]
      guard spelling.second == 0 || (spelling.second == next && at + 1 < units.count) else {
        continue
      }
      guard at + 2 + spelling.rest.count <= units.count || spelling.rest.isEmpty else { continue }
      var place = at + 2
      var isSame = true
      for rest in spelling.rest {
        if units[place] != rests[rest] { isSame = false }
        place += 1
      }
      let phrase = Int(spelling.phrase)
      if isSame, places[phrase].last != at { places[phrase].append(at) }
    }
  }
}
