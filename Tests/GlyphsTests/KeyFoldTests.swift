import Glyphs
import Testing

@Suite("Keys typed with an input method on")
struct KeyFoldTests {
  @Test(
    "Chinese punctuation and full-width characters are the ASCII keys",
    arguments: zip(
      "【】「」｛｝『』、／？！：；＝，。《》‘’＊＃｜％＋－＿（１６ｊＧ　……￥", "[][]{}{}//?!:;=,.<>''*#|%+-_(16jG ^^$"))
  func folds(_ typed: Character, _ key: Character) {
    #expect(KeyFold.ascii(typed) == key)
  }

  @Test("Other characters stay as they are", arguments: "年a[é中")
  func stays(_ character: Character) {
    #expect(KeyFold.ascii(character) == character)
  }

  @Test("The double dash and dots of an input method are one key")
  func doubles() {
    #expect(KeyFold.keys(for: "……") == ["^"])
    #expect(KeyFold.keys(for: "————、") == ["_", "_", "/"])
  }
}
