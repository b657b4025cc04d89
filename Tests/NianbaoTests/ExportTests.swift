import Library
import ReportFixtures
import Testing

@Suite("nianbao export")
struct ExportTests {
  private let city = samples + "/云溪市"

  @Test("Records come in the order of paths, one a line, with the rest on standard error")
  func records() {
    let run = Run("export", samples, "--format", "ndjson")
    #expect(run.code == 0)
    #expect(run.lines.count == 28)
    let paths = run.lines.map { $0.dropFirst(#"{"path":""#.count).prefix { $0 != "\"" } }
    #expect(paths.first == "云溪市/公安局-2020.txt")
    #expect(
      paths.map { Array($0.utf8) }.enumerated().allSatisfy { index, path in
        index == 0 || paths[index - 1].utf8.lexicographicallyPrecedes(path)
      })
    #expect(run.lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    #expect(run.errors.contains("nianbao: 异常文件/空文件.txt: empty file\n"))
  }

  @Test("The findings are those of check, also those across an agency's years")
  func findings() throws {
    let folder = TemporaryFolder()
    for year in 2021...2023 {
      let name = "市场监督管理局-\(year).txt"
      folder.write(name, Run.text(city + "/" + name))
    }
    folder.write("重复.txt", Run.text(city + "/市场监督管理局-2022.txt"))
    let exported = Run(["export", "."], in: folder.path).lines.flatMap { line -> [[String?]] in
      let record = JSONValue(line.utf8)
      return (record?["findings"]?.elements ?? []).map { finding in
        [record?["path"]?.text] + Self.keys.map { finding[$0]?.text }
      }
    }
    let check = Run(["check", ".", "--all", "--format", "json"], in: folder.path)
    let checked = check.lines.compactMap { JSONValue($0.utf8) }
      .filter { $0["kind"]?.text == "finding" }
      .map { finding in (["path"] + Self.keys).map { finding[$0]?.text } }
    #expect(exported == checked)
    #expect(exported.contains { $0[1] == "carry-over" })
    #expect(exported.contains { $0[1] == "duplicate-report" })
    let alone = Run(["export", "--alone", "."], in: folder.path).output
    #expect(!alone.contains(#""rule":"carry-over""#))
    #expect(alone.contains(#""rule":"case-sum""#))
  }

  private static let keys = [
    "rule", "severity", "outcome", "scope", "left", "right", "difference", "suspect", "cause",
    "fingerprint", "message",
  ]

  @Test("The same folder gives the same bytes, whatever the language")
  func stable() {
    let first = Run(["export", city], environment: ["LANG=zh_CN.UTF-8"])
    #expect(first.output == Run("export", city).output)
  }

  @Test("A single file is exported under its name; an unknown format is refused")
  func single() {
    let file = samples + "/五市人社局/泰安市人社局-2021.txt"
    let run = Run("export", file)
    #expect(
      run.output.hasPrefix(#"{"path":"泰安市人社局-2021.txt","agency":"泰安市人力资源和社会保障局","year":2021,"#))
    #expect(Run("export", file, "--format", "csv").code == 64)
    #expect(Run("export", "/no/such").code == 2)
  }

  @Test("Paths from standard input are exported as they were given, in their order")
  func standardInput() {
    let files = ["公安局-2022.txt", "公安局-2021.md"].map { city + "/" + $0 }
    let run = Run(["export", "--alone", "-0", "-"], input: files.joined(separator: "\0") + "\0")
    #expect(run.code == 0)
    #expect(run.lines.count == 2)
    for (line, file) in zip(run.lines, files) {
      #expect(line.hasPrefix(#"{"path":"\#(file)","#))
    }
  }
}
