/// Finds where a sorted list passes a bound.
enum SortedSearch {
  /// The first of `count` places of which something holds that holds of all behind it, too; `count`
  /// where it holds of none.
  static func first(of count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
