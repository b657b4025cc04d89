import Testing

@testable import Reports

@Suite("Wording")
struct WordingTests {
  @Test(
    "The language is that of the first variable that is set",
    arguments: [
      (["LANG": "zh_CN.UTF-8"], Wording.Language.chinese),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": ""], .chinese),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"], .english),
      (["LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_TW"], .chinese),
      (["LANG": "C"], .english), ([:], .english),
    ])
  func language(variables: [String: String], language: Wording.Language) {
    #expect(Wording.Language { variables[$0] } == language)
  }
}
