import Glibc
import Library
import ReportFixtures
import Testing

@Suite("A text in whole files")
struct BodySearchTests {
  private let folder = TemporaryFolder()

  @Test(
    "Found folded, over line ends and blanks, and not where it is not",
    arguments: [
      ("行政复议", "本年度行政复\n  议结果", true), ("行政复议", "行政诉讼，复议", false),
      ("ＧＢ/t", "依据GB／T 标准", true), ("政府信息", "政府政府信 息", true), ("aab", "aaab", true),
      ("複議", "复议", true), ("公开", "公", false), ("开", "公开", true), ("xyz", "", false),
    ])
  func occurs(_ text: String, _ body: String, _ isThere: Bool) throws {
    let search = try #require(BodySearch(text))
    #expect(search.occurs(in: Array(body.utf8)) == isThere)
  }

  @Test("Nothing but blanks is nothing to look for")
  func empty() {
    #expect(BodySearch(" 　\n") == nil)
  }

  @Test("Bytes that are no text are gone through without harm")
  func damaged() throws {
    let search = try #require(BodySearch("公开"))
    for bytes in [[0xE5, 0x85], [0xFF, 0xFE, 0xF0], [0xE5], Array("公".utf8) + [0xE5, 0xBC]] {
      #expect(!search.occurs(in: bytes.map { UInt8($0) }))
    }
  }

  @Test("In files of whatever encoding; one that is gone has nothing")
  func files() throws {
    folder.write("a.txt", "关于公开\n的说明")
    folder.write(
      "b.html",
      """
      <html><body><script>var a = "不显示";</script><div>首页 &gt; 公告</div>
      <h1>甲市教育局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>
      <p>其中公<b>开</b>的有三件。</p><p>二、主动公开政府信息情况</p><p>无。</p>
      <p>三、收到和处理政府信息公开申请情况</p><p>无。</p>
      <p>四、政府信息公开行政复议、行政诉讼情况</p><p>无。</p></body></html>
      """)
    folder.write("c.txt", "别的")
    let files = try FolderScan(folder.path).files()
    let search = try #require(BodySearch("公开的"))
    #expect(files.filter { search.finds(in: $0) }.map(\.path) == ["a.txt", "b.html"])
    let hidden = try #require(BodySearch("不显示"))
    #expect(files.allSatisfy { !hidden.finds(in: $0) })
    unlink(folder.path + "/a.txt")
    #expect(!search.finds(in: files[0]))
  }
}
