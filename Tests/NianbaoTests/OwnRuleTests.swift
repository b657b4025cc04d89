import ReportFixtures
import Testing

@Suite("nianbao check --rules")
struct OwnRuleTests {
  private let folder = TemporaryFolder()
  private let file = samples + "/云溪市/公安局-2023.txt"

  private func rules(_ text: String) -> String {
    folder.write("rules.txt", text)
    return folder.path + "/rules.txt"
  }

  @Test("A rule of one's own is told like any other, and counts")
  func applied() {
    let path = rules(
      "few-requests warning: requests.newReceived.total <= 3 # 申请不多 | Few requests\n")
    let run = Run("check", file, "--rules", path)
    #expect(run.code == 1)
    #expect(run.lines.contains { $0.contains(": warning [few-requests] ") })
    let csv = Run("check", file, "--rules", path, "--rule", "few-*", "--format", "csv")
    #expect(csv.output.contains(",few-requests,申请不多,警告,"))
    #expect(Run("check", file, "--rule", "few-*").code == 64)
    let record = Run("export", "--alone", file, "--rules", path)
    #expect(
      record.output.contains(#"{"rule":"few-requests","severity":"warning","outcome":"fail""#))
  }

  @Test("The browser applies them too; with one refused it does not begin")
  func browsed() {
    let path = rules(
      "few-requests warning: requests.newReceived.total <= 3 # 申请不多 | Few requests\n")
    let plain = Run("browse", samples + "/云溪市", "--lang", "zh")
    let own = Run("browse", samples + "/云溪市", "--lang", "zh", "--rules", path)
    #expect(plain.code == 0 && own.code == 0)
    #expect(plain.output != own.output)
    let screen = Run(
      "browse", file, "--dump", "--lang", "zh", "--keys", "5", "--rules", path)
    #expect(screen.output.contains("few-requests"))
    let bad = rules("one notice: requests.newReceived.all = 0\n")
    for flag in ["--dump", "--plain"] {
      let refused = Run("browse", file, flag, "--rules", bad)
      #expect(refused.code == 2)
      #expect(refused.output.isEmpty)
    }
  }

  @Test("They are listed and explained with the others")
  func listed() {
    let path = rules("few-requests notice: requests.newReceived.total <= 3 # 申请不多 | Few requests\n")
    let list = Run("rules", "--rules", path, "--lang", "en")
    #expect(list.code == 0)
    #expect(list.lines.last?.hasPrefix("few-requests ") == true)
    let page = Run("explain", "few-requests", "--rules", path, "--lang", "en")
    #expect(page.code == 0)
    #expect(page.output.contains("requests.newReceived.total <= 3"))
  }

  @Test("With a rule refused nothing is checked: each is told with its line, and the code is 2")
  func refused() {
    let path = rules(
      """
      one notice: requests.newReceived.all = 0
      two notice: requests.newReceived.total >= 0

      """)
    let run = Run("check", file, "--rules", path)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "nianbao: \(path):1: no form has such a cell: requests.newReceived.all\n"
        + "nianbao: \(path):2: implied already by count-not-integer\n")
    #expect(Run("check", file, "--rules", "/no/such").code == 2)
  }

  @Test("A finding of one's own rule is waived by its fingerprint")
  func waived() throws {
    let path = rules("few-requests warning: requests.newReceived.total <= 3\n")
    let waivers = folder.path + "/waivers.txt"
    let told = Run(
      "check", file, "--rules", path, "--rule", "few-requests", "--fingerprint", "--waivers",
      waivers)
    let line = try #require(told.lines.first)
    let fingerprint = try #require(
      line.split(separator: " ").last { $0.contains("-") && $0.count >= 17 })
    let mark = fingerprint.filter { $0.isHexDigit || $0 == "-" }
    let waive = Run(
      "waive", file, String(mark), "--reason", "x", "--rules", path, "--waivers", waivers)
    #expect(waive.code == 0)
    #expect(Run("check", file, "--rules", path, "--rule", "few-*", "--waivers", waivers).code == 0)
  }

  @Test("The cells that formulas are made of are listed with their names")
  func cells() {
    let run = Run("rules", "--cells", "--format", "csv", "--lang", "zh")
    #expect(run.lines.first == "单元格,格式,名称")
    #expect(run.output.contains("review.total,2019 2021,行政复议·总计\n"))
    // Three cells of section 2 and all but a row of section 3 are in both forms.
    #expect(run.lines.count == 1 + (22 + 10 - 3) + (175 + 7) + 15)
  }
}
