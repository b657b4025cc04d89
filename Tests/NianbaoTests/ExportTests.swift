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
    #expect(Run("export", file, "--format", "xml").code == 64)
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

  @Test("A list is worked off as it comes: a record is there before the list is over")
  func streaming() {
    let folder = TemporaryFolder()
    let file = city + "/公安局-2022.txt"
    let script = """
      mkfifo list records
      "$nianbao" export --alone - <list >records &
      exec 3>list 4<records
      echo '\(file)' >&3
      read -r record <&4
      echo "${record%%,*}"
      """
    let run = Run(shell: script, in: folder.path)
    #expect(run.output == "{\"path\":\"\(file)\"\n")
  }

  @Test("With --others every path of a list has its line, in its place, also what is not there")
  func others() {
    let report = city + "/公安局-2022.txt"
    let empty = samples + "/异常文件/空文件.txt"
    let list = [empty, report, "/no/such"].joined(separator: "\n")
    let run = Run(["export", "--alone", "--others", "-"], input: list)
    #expect(run.code == 2)
    let paths = run.lines.map { JSONValue($0.utf8)?["path"]?.text }
    #expect(paths == [empty, report, "/no/such"])
    #expect(run.lines[0] == #"{"kind":"not-report","path":"\#(empty)","message":"空文件"}"#)
    #expect(run.lines[2].hasPrefix(#"{"kind":"unreadable","#))
  }

  @Test("Listed paths need not be UTF-8")
  func otherBytes() {
    let folder = TemporaryFolder()
    folder.write([0xC4, 0xEA, 0x2E, 0x74], Array(Run.text(city + "/公安局-2022.txt").utf8))
    let run = Run(
      shell: #"printf '\304\352.t\0' | "$nianbao" export --alone -0 -"#, in: folder.path)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(#"{"path":"\\xC4\\xEA.t","agency":"云溪市公安局""#))
  }

  @Test("A list of one is called as it was given, as in a longer list")
  func listOfOne() {
    let file = city + "/公安局-2022.txt"
    for options in [["--alone"], []] {
      let run = Run(["export"] + options + ["-"], input: file + "\n")
      #expect(run.output.hasPrefix(#"{"path":"\#(file)","#))
    }
  }
}
