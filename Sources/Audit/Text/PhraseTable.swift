/// The phrases by the two characters that they begin with.
struct PhraseTable: Sendable {
  static let shared = PhraseTable()

  /// For each place of a pair of units, 0 or one more than the place of its group.
  private var starts = [UInt8](repeating: 0, count: 1 << 14)
  /// The spellings of one group.
  private var groups: [Range<Int>] = []
  private var spellings: [Spelling] = []
  /// The spellings behind their first two units, one after the other.
  private var rests: [UInt16] = []
  /// Spellings of one unit.
  private var singles: [Spelling] = []
  /// Bits of the units of these.
  private var singleUnits = [UInt64](repeating: 0, count: 1 << 10)

  private struct Spelling: Sendable {
    let phrase: UInt8
    let first: UInt16
    let second: UInt16
    let rest: Range<Int>
  }

  private init() {
    var members: [Int: [Spelling]] = [:]
    for phrase in Phrase.allCases {
      for text in phrase.spellings {
        let units = Array(text.utf16)
        let start = rests.count
        rests += units.dropFirst(2)
        let spelling = Spelling(
          phrase: UInt8(phrase.rawValue), first: units[0], second: units.count > 1 ? units[1] : 0,
          rest: start..<rests.count)
        if units.count > 1 {
          members[Self.place(of: units[0], units[1]), default: []].append(spelling)
        } else {
          singles.append(spelling)
          singleUnits[Int(units[0] >> 6)] |= 1 << UInt64(units[0] & 63)
        }
      }
    }
    for (place, group) in members {
      groups.append(spellings.count..<spellings.count + group.count)
      spellings += group
      starts[place] = UInt8(groups.count)
    }
  }

  /// Which place stands for a pair; some share one.
  @inline(__always)
  private static func place(of first: UInt16, _ second: UInt16) -> Int {
    Int((first &* 0x9E37) ^ (second &* 0x79B1)) >> 2
  }

  /// Notes every place of every phrase in a text.
  func places(in units: [UInt16]) -> PhrasePlaces {
    var places = PhrasePlaces.Notes()
    units.withUnsafeBufferPointer { units in
      starts.withUnsafeBufferPointer { starts in
        singleUnits.withUnsafeBufferPointer { singles in
          var next = units.first ?? 0
          for at in units.indices {
            let unit = next
            next = at + 1 < units.count ? units[at + 1] : 0
            let start = starts[Self.place(of: unit, next)]
            if start != 0 { note(at, in: units, of: groups[Int(start) - 1], &places) }
            if singles[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 { note(unit, at, &places) }
          }
        }
      }
    }
    return PhrasePlaces(places)
  }

  // Out of the way of the loop, which has few registers.
  @inline(never)
  private func note(
    _ at: Int, in units: UnsafeBufferPointer<UInt16>, of group: Range<Int>,
    _ places: inout PhrasePlaces.Notes
  ) {
    for index in group {
      let spelling = spellings[index]
      guard spelling.first == units[at], at + 2 + spelling.rest.count <= units.count,
        spelling.second == units[at + 1]
      else { continue }
      var place = at + 2
      var rest = spelling.rest.lowerBound
      while rest < spelling.rest.upperBound, units[place] == rests[rest] {
        place += 1
        rest += 1
      }
      if rest == spelling.rest.upperBound { places.add(spelling.phrase, at) }
    }
  }

  @inline(never)
  private func note(_ unit: UInt16, _ at: Int, _ places: inout PhrasePlaces.Notes) {
    for spelling in singles where spelling.first == unit { places.add(spelling.phrase, at) }
  }
}
