import Audit

/// What a row has under a sort key; rows without a value come last, whichever the direction.
struct SortValue: Sendable {
  let number: Double?
  let text: String

  init(_ number: Double?, _ text: String = "") {
    self.number = number
    self.text = text
  }

  /// Whether it stands before another; nil when they are equal.
  func precedes(_ other: SortValue, isDescending: Bool) -> Bool? {
    switch (number, other.number) {
    case (let a?, let b?) where a != b: return (a < b) != isDescending
    case (nil, _?): return false
    case (_?, nil): return true
    default: break
    }
    guard text != other.text else { return nil }
    return (text < other.text) != isDescending
  }

  /// The order of rows by their values, each row's in the order of the keys; stable.
  static func order(_ values: [[SortValue]], _ sorting: [Sorting]) -> [Int] {
    values.indices.sorted { left, right in
      for (index, key) in sorting.enumerated() {
        let before = values[left][index].precedes(
          values[right][index], isDescending: key.isDescending)
        if let before { return before }
      }
      return left < right
    }
  }
}
