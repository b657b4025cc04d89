import Glibc
import TestSupport
import Testing

/// The example of Documentation/Examples/Swift, as a process.
@Suite("The example in Swift")
struct JudgeTests {
  private func run(_ figures: String) -> [Substring] {
    let program = BuiltProgram.path("judge-figures")
    let script = "printf '%b' '\(figures)' | '\(program)'; echo \"ends with $?\""
    guard let pipe = popen(script, "r") else { return [] }
    defer { pclose(pipe) }
    var output: [UInt8] = []
    while case let byte = fgetc(pipe), byte != EOF { output.append(UInt8(byte)) }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map { $0 }
  }

  private static let figures = """
    review.upheld\\t3\\nreview.corrected\\t1\\nreview.otherResult\\t0\\nreview.pending\\t2\\n
    """

  @Test("Figures that add up are passed over, and only what is missing is told")
  func holds() {
    let lines = run(Self.figures + "review.total\\t6\\n")
    #expect(lines.last == "ends with 0")
    #expect(!lines.contains { $0.contains(" fails: ") })
  }

  @Test("A sum that fails is written out")
  func fails() {
    let lines = run(Self.figures + "review.total\\t7\\n")
    #expect(lines.contains { $0.hasPrefix("case-sum fails: ") })
    #expect(lines.last == "ends with 1")
  }

  @Test("A missing cell is not 0")
  func missing() {
    let lines = run("review.upheld\\t3\\nreview.total\\t3\\n")
    #expect(lines.contains { $0.hasPrefix("case-sum cannot be told: ") })
    #expect(lines.last == "ends with 0")
  }

  @Test("A line that is no cell is refused")
  func refused() {
    #expect(run("review.nothing\\t3\\n") == ["line 1: not a cell and a number", "ends with 2"])
  }
}
