import Glibc
import TestSupport

/// Measures how fast the parts of nianbao are: `.ci/bench` tells how it is called.
///
///     benchmarks [ROUNDS]               ratios, in interleaved rounds
///     benchmarks --turns COUNT NAME     does something so many times and prints how many items that are
///     benchmarks --names                what there is
///     benchmarks --memory               bytes that a report takes
///     benchmarks --launch COMMAND…      starts a program on a terminal and leaves it when it is quiet
@main
enum Benchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "--names": for benchmark in Benchmark.all { print(benchmark.name) }
    case "--memory": Memory.print()
    case "--launch": launch(Array(arguments.dropFirst()))
    case "--turns":
      guard arguments.count == 3, let count = Int(arguments[1]),
        let benchmark = Benchmark.all.first(where: { $0.name == arguments[2] })
      else { fail("benchmarks --turns COUNT NAME") }
      let turn = benchmark.prepare()
      var sum = 0
      for _ in 0..<count { sum &+= turn() }
      withExtendedLifetime(sum) { print(benchmark.items * count) }
    case nil: Rounds(10).print()
    case let count?:
      guard let rounds = Int(count), rounds > 0 else { fail("benchmarks ROUNDS") }
      Rounds(rounds).print()
    }
  }

  private static func launch(_ command: [String]) {
    do {
      let status = try Launch.run(command)
      if status != .exited(0) { fail("benchmarks --launch COMMAND…: \(status)") }
    } catch {
      fail("benchmarks --launch COMMAND…: \(error)")
    }
  }

  private static func fail(_ usage: String) -> Never {
    let line = Array("usage: \(usage)\n".utf8)
    _ = write(2, line, line.count)
    exit(2)
  }
}
