import Library
import ReportFixtures
import Testing

/// Writing fails; `.ci/faults` does the same with full disks and kills.
@Suite("Faults")
struct FaultTests {
  @Test(
    "Output that cannot be written ends with 2 and is told",
    arguments: [
      "check", "check --format sarif", "export", "export --format csv", "export --format sql",
    ])
  func fullOutput(words: String) {
    let run = Run(shell: #""$nianbao" \#(words) '\#(samples)/云溪市' >/dev/full"#)
    #expect(run.code == 2)
    #expect(run.errors.contains("nianbao: cannot write: No space left on device\n"))
  }

  @Test("A list of waivers that cannot be written stays as it was, with nothing beside it")
  func waivers() {
    let folder = TemporaryFolder()
    folder.write("a.txt", Run.text(samples + "/云溪市/市场监督管理局-2021.txt"))
    folder.write(WaiverFile.name, "# 备注\n")
    let run = Run(
      shell: """
        trap '' XFSZ
        (ulimit -f 0; "$nianbao" waive . case-sum --reason 原件如此 2>/dev/null)
        echo "ends with $?"
        ls -A
        """, in: folder.path)
    #expect(run.output == "ends with 2\na.txt\n\(WaiverFile.name)\n")
    #expect(Run.text(folder.path + "/" + WaiverFile.name) == "# 备注\n")
  }

  @Test("Without a home, and without anything to write to, check and export work")
  func home() {
    let script = #"env -i "$nianbao" export '\#(samples)/云溪市' | wc -l"#
    #expect(Run(shell: script).output == "22\n")
  }
}
