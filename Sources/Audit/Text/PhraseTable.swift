/// The phrases by the character that they begin with.
struct PhraseTable: Sendable {
  static let shared = PhraseTable()

  /// For each UTF-16 unit, 0 or one more than the place of its group.
  private var starts = [UInt8](repeating: 0, count: 1 << 16)
  /// Bits of the pairs of units that spellings begin with; some others share them.
  private var pairs = [UInt64](repeating: 0, count: 1 << 8)
  /// Whether a spelling of one unit begins with a unit of a group.
  private var isAlone: [Bool] = []
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
      isAlone.append(members.contains { $0.units.count == 1 })
      for (_, units) in members where units.count > 1 {
        let place = Self.place(of: units[0], units[1])
        pairs[place >> 6] |= 1 << UInt64(place & 63)
      }
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
        pairs.withUnsafeBufferPointer { pairs in
          for at in units.indices {
            let group = Int(starts[Int(units[at])]) - 1
            if group < 0 { continue }
            let next = at + 1 < units.count ? units[at + 1] : 0
            let place = Self.place(of: units[at], next)
            if pairs[place >> 6] >> UInt64(place & 63) & 1 == 0, !isAlone[group] { continue }
            note(at, in: units, of: groups[group], &places)
          }
        }
      }
    }
    return places
  }

  /// Which bit stands for a pair.
  @inline(__always)
  private static func place(of first: UInt16, _ second: UInt16) -> Int {
    Int((first &* 0x9E37) ^ (second &* 0x79B1)) >> 2
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
