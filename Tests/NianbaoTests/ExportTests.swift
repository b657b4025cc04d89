import ReportFixtures
import Testing

@Suite("nianbao export")
struct ExportTests {
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

  @Test("The same folder gives the same bytes, whatever the language")
  func stable() {
    let city = samples + "/云溪市"
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
}
