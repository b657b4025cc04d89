import Glibc
import TestSupport

/// Measures how fast the parts of nianbao are: `.ci/bench` tells how it is called.
///
///     benchmarks [ROUNDS]               ratios, in interleaved rounds
///     benchmarks --turns COUNT NAME     does something so many times and prints how many items that are
///     benchmarks --names                what there is
///     benchmarks --memory               bytes that a report takes
///     benchmarks --launch COMMAND…      starts a program on a terminal and leaves it when it is quiet
///     benchmarks --until PATTERN COMMAND…  the same, and leaves it when there is such a file
@main
enum Benchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "--names": for benchmark in Benchmark.all { print(benchmark.name) }
    case "--memory": Memory.print()
    case "--launch": launch(Array(arguments.dropFirst()))
    case "--until":
      guard arguments.count > 2 else { fail("usage: benchmarks --until PATTERN COMMAND…") }
      launch(Array(arguments.dropFirst(2))) { isThere(arguments[1]) }
    case "--turns":
      guard arguments.count == 3, let count = Int(arguments[1]),
        let benchmark = Benchmark.all.first(where: { $0.name == arguments[2] })
      else { fail("usage: benchmarks --turns COUNT NAME") }
      let turn = benchmark.prepare()
      var sum = 0
      for _ in 0..<count { sum &+= turn() }
      withExtendedLifetime(sum) { print(benchmark.items * count) }
    case nil: Rounds(10).print()
    case let count?:
      guard let rounds = Int(count), rounds > 0 else { fail("usage: benchmarks ROUNDS") }
      Rounds(rounds).print()
    }
  }

  private static func isThere(_ pattern: String) -> Bool {
    var found = glob_t()
    defer { globfree(&found) }
    return glob(pattern, 0, nil, &found) == 0
  }

  private static func launch(_ command: [String], until isDone: (() -> Bool)? = nil) {
    do {
      let status = try Launch.run(command, until: isDone)
      if status != .exited(0) { fail("\(command.joined(separator: " ")): \(status)") }
    } catch {
      fail("\(command.joined(separator: " ")): \(error)")
    }
  }

  private static func fail(_ words: String) -> Never {
    let line = Array("\(words)\n".utf8)
    _ = write(2, line, line.count)
    exit(2)
  }
}
