import ArgumentParser

/// Years to look at: `2021`, `2020-2022`, `2020-`, `-2020`.
struct YearRange: ExpressibleByArgument, CustomStringConvertible {
  let description: String
  private let years: ClosedRange<Int>

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let ends = parts.map { Int($0) }
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }),
      zip(parts, ends).allSatisfy({ $0.isEmpty || $1.map((1...9999).contains) == true })
    else { return nil }
    let first = ends[0] ?? 1
    let last = parts.count == 1 ? first : ends[1] ?? 9999
    guard first <= last else { return nil }
    years = first...last
    description = argument
  }

  func contains(_ year: Int) -> Bool { years.contains(year) }
}
