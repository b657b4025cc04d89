import Glibc
import Library
import ReportFixtures
import Testing

@Suite("nianbao export --format sql")
struct SQLScriptTests {
  private static let program = "/usr/bin/sqlite3"
  private let folder = TemporaryFolder()

  /// Loads an export of the folder into a database, and asks it something.
  private func answer(_ question: String, loads: Int = 1) -> [Substring] {
    let load = #""$nianbao" export --format sql . | \#(Self.program) -bail /tmp/$$.db && "#
    let script =
      String(repeating: load, count: loads)
      + "\(Self.program) /tmp/$$.db \"\(question)\"; rm -f /tmp/$$.db"
    return Run(shell: script, in: folder.path).lines
  }

  @Test("Each statement is a line, and no text of a report ends one")
  func lines() {
    let text = Run.text(samples + "/云溪市/公安局-2022.txt")
    folder.write("a'); DROP TABLE cells;--.txt", text.replacing("云溪市公安局", with: "甲'局"))
    folder.write("b\n.quit\n\u{1B}[2J.txt", text)
    let run = Run(["export", ".", "--format", "sql"], in: folder.path)
    #expect(run.code == 0)
    let starts = [
      "BEGIN;", "DROP TABLE ", "CREATE TABLE ", "CREATE INDEX ", "INSERT INTO ", "COMMIT;",
    ]
    for line in run.lines {
      #expect(line.hasSuffix(";"))
      #expect(starts.contains { line.hasPrefix($0) })
      #expect(line.count { $0 == "'" }.isMultiple(of: 2))
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{7F}" })
    }
    #expect(run.lines.last == "COMMIT;")
  }

  @Test(
    "The database has the findings of the record, and loading it again replaces them",
    .enabled(if: access(program, X_OK) == 0))
  func findings() {
    for year in 2021...2023 {
      let name = "市场监督管理局-\(year).txt"
      folder.write(name, Run.text(samples + "/云溪市/" + name))
    }
    folder.write("通知.txt", "关于编制年度报告的通知")
    let question = """
      SELECT path, rule, outcome, fingerprint FROM findings JOIN reports USING (report)
      ORDER BY report, findings.rowid
      """
    let records = Run(["export", "."], in: folder.path).lines.compactMap { JSONValue($0.utf8) }
    let expected = records.flatMap { record in
      (record["findings"]?.elements ?? []).map { finding in
        [record["path"], finding["rule"], finding["outcome"], finding["fingerprint"]]
          .map { $0?.text ?? "" }.joined(separator: "|")
      }
    }
    #expect(expected.count >= 3)
    #expect(answer(question, loads: 2).map(String.init) == expected)
    #expect(answer("SELECT kind FROM others") == ["not-report"])
    let sum = "SELECT count(*), count(value), sum(value IS NULL AND status = 'read') FROM cells"
    #expect(answer(sum) == ["600|600|0"])
    #expect(answer("PRAGMA foreign_key_check") == [])
  }

  @Test(
    "An export that is broken off leaves the database as it was",
    .enabled(if: access(program, X_OK) == 0))
  func brokenOff() {
    folder.write("a.txt", Run.text(samples + "/云溪市/公安局-2022.txt"))
    let run = Run(
      shell: """
        "$nianbao" export --format sql . | \(Self.program) x.db
        "$nianbao" export --format sql . | head -c 30000 | \(Self.program) x.db
        \(Self.program) x.db "SELECT count(*) FROM cells"
        """, in: folder.path)
    #expect(run.output == "200\n")
  }
}
