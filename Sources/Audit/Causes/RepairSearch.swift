import Reports

/// Finds every smallest set of cells whose change makes all equations of a table hold.
///
/// Fellegi and Holt's problem, small enough to be searched exactly: at most 39 equations fit in
/// one word. A repair of up to three cells always has a cell that is alone in some failing
/// equation, which fixes its change; so it is enough to settle one failing equation after another
/// by one of its cells. The shortest pattern that no sum notices takes four cells, so the search
/// stops at three. Cells that leave more equations failing than the rest could settle are passed
/// over by their bits alone.
struct RepairSearch {
  /// Cells that may be changed at once.
  static let mostCells = 3

  private let system: SumSystem
  private let values: [Int64]
  /// The equations all of whose cells have a value.
  let usable: UInt64
  /// The equations that do not hold as printed.
  let failing: UInt64
  private var residuals: [Int64]
  private var found: [Way] = []
  private var way = Way()

  /// A cell and its new value.
  struct Step: Hashable, Comparable {
    let cell: Int
    let value: Int64

    static func < (left: Step, right: Step) -> Bool {
      (left.cell, left.value) < (right.cell, right.value)
    }
  }

  /// Up to three steps in the order of their cells; no allocation.
  private struct Way: Comparable {
    private var steps = (Step.none, Step.none, Step.none)
    private(set) var count = 0

    /// The same with one step more.
    func adding(_ step: Step) -> Way {
      var way = self
      way.count += 1
      switch (step < steps.0, step < steps.1, step < steps.2) {
      case (true, _, _): way.steps = (step, steps.0, steps.1)
      case (_, true, _): way.steps = (steps.0, step, steps.1)
      default: way.steps.2 = step
      }
      return way
    }

    func changes(_ cell: Int) -> Bool {
      steps.0.cell == cell || steps.1.cell == cell || steps.2.cell == cell
    }

    var all: [Step] { Array([steps.0, steps.1, steps.2].prefix(count)) }

    static func == (left: Way, right: Way) -> Bool { left.steps == right.steps }

    static func < (left: Way, right: Way) -> Bool { left.steps < right.steps }
  }

  /// - Parameter values: what the cells hold; nil for those without a count.
  init(_ system: SumSystem, values: [Int64?]) {
    self.system = system
    var usable: UInt64 =
      system.equations.count == 64 ? .max : 1 << UInt64(system.equations.count) - 1
    for (value, support) in zip(values, system.supports) where value == nil { usable &= ~support }
    self.usable = usable
    self.values = values.map { $0 ?? 0 }
    var residuals = [Int64](repeating: 0, count: system.equations.count)
    var failing: UInt64 = 0
    for index in residuals.indices where usable & 1 << UInt64(index) != 0 {
      for place in system.terms(index) {
        let term = system.term(place)
        residuals[index] &+= term.sign &* self.values[term.cell]
      }
      if residuals[index] != 0 { failing |= 1 << UInt64(index) }
    }
    self.residuals = residuals
    self.failing = failing
  }

  /// Whether every equation of the form can be told.
  var isWhole: Bool { usable.nonzeroBitCount == system.equations.count }

  /// The usable equations that a cell takes part in, as bits.
  func support(_ cell: Int) -> UInt64 { system.supports[cell] & usable }

  /// Every smallest repair in a fixed order; none where more than three cells would have to change.
  mutating func repairs() -> [[Step]] {
    let least = system.leastCells(failing)
    guard failing != 0, least <= Self.mostCells else { return [] }
    for count in least...Self.mostCells {
      count == 1 ? finish(failing) : descend(count, failing)
      if !found.isEmpty { break }
    }
    var repairs: [[Step]] = []
    var last: Way?
    for way in found.sorted() where way != last {
      repairs.append(way.all)
      last = way
    }
    return repairs
  }

  /// Tries the cells of every failing equation, and whether one or two others do the rest.
  private mutating func descend(_ left: Int, _ failing: UInt64) {
    if left == 2, !isWhole { share(failing) }
    var rest = failing
    while rest != 0 {
      let equation = rest.trailingZeroBitCount
      rest &= rest - 1
      for place in system.terms(equation) {
        let term = system.term(place)
        let support = support(term.cell)
        // What the cell cannot settle and what it unsettles, whatever its change.
        guard system.leastCells(failing ^ support) < left, !way.changes(term.cell) else { continue }
        change(term.cell, by: -residuals[equation] * term.sign, left, failing)
      }
    }
  }

  private mutating func change(_ cell: Int, by delta: Int64, _ left: Int, _ failing: UInt64) {
    let value = values[cell] + delta
    if value < 0 { return }
    var mask = failing
    apply(delta, to: cell, &mask)
    if mask != 0, system.leastCells(mask) < left {
      let before = way
      way = way.adding(Step(cell: cell, value: value))
      left == 2 ? finish(mask) : descend(left - 1, mask)
      way = before
    }
    apply(-delta, to: cell, &mask)
  }

  private mutating func apply(_ delta: Int64, to cell: Int, _ failing: inout UInt64) {
    for place in system.members(cell) {
      let member = system.member(place)
      let bit: UInt64 = 1 << UInt64(member.equation)
      if usable & bit == 0 { continue }
      residuals[member.equation] += member.sign * delta
      failing = residuals[member.equation] == 0 ? failing & ~bit : failing | bit
    }
  }

  /// Where sums are open, two cells may be in just the same ones and neither be great enough to be
  /// lowered alone: then any share is as good as another, and the two extremes stand for all.
  private mutating func share(_ failing: UInt64) {
    let equation = failing.trailingZeroBitCount
    var short: [(cell: Int, need: Int64)] = []
    for place in system.terms(equation) {
      let term = system.term(place)
      let delta = -residuals[equation] * term.sign
      guard support(term.cell) == failing, !way.changes(term.cell), settles(term.cell, delta),
        values[term.cell] + delta < 0
      else { continue }
      short.append((term.cell, -delta))
    }
    for (first, need) in short {
      for (second, _) in short where second != first && values[first] + values[second] >= need {
        let rest = values[second] - (need - values[first])
        found.append(
          way.adding(Step(cell: first, value: 0)).adding(Step(cell: second, value: rest)))
      }
    }
  }

  /// Whether a change settles all equations of a cell.
  private func settles(_ cell: Int, _ delta: Int64) -> Bool {
    system.members(cell).allSatisfy { place in
      let member = system.member(place)
      return usable & 1 << UInt64(member.equation) == 0
        || residuals[member.equation] + member.sign * delta == 0
    }
  }

  /// The last cell has to settle all that still fails, and to be in nothing else.
  private mutating func finish(_ failing: UInt64) {
    let equation = failing.trailingZeroBitCount
    for place in system.terms(equation) {
      let term = system.term(place)
      guard support(term.cell) == failing, !way.changes(term.cell) else { continue }
      let delta = -residuals[equation] * term.sign
      let value = values[term.cell] + delta
      if value >= 0, settles(term.cell, delta) {
        found.append(way.adding(Step(cell: term.cell, value: value)))
      }
    }
  }
}

extension RepairSearch.Step {
  /// Behind all steps there are.
  fileprivate static let none = Self(cell: .max, value: .max)
}
