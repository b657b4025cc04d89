/// Folds what a Chinese input method commits to the key that was meant.
///
/// With an input method on, the key `[` arrives as `【` and `/` as `、`; without this no shortcut
/// would work for people who write Chinese all day. Never used inside a prompt, where what is
/// typed is what is meant.
public enum KeyFold {
  /// The ASCII key for a character, or the character itself: `【` gives `[`, `年` stays `年`.
  public static func ascii(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1, !scalar.isASCII else { return character }
    if scalar.value >= 0xFF01, scalar.value <= 0xFF5E {
      return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? character
    }
    return punctuation[scalar].map(Character.init) ?? character
  }

  /// The keys for committed text: an input method sends `……` for one press of `^`.
  public static func keys(for text: String) -> [Character] {
    var keys: [Character] = []
    var previous: Character?
    for character in text {
      let isSecondHalf = (character == "…" || character == "—") && previous == character
      previous = isSecondHalf ? nil : character
      if !isSecondHalf { keys.append(ascii(character)) }
    }
    return keys
  }

  private static let punctuation: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{3000}": " ", "【": "[", "】": "]", "「": "[", "」": "]", "〔": "[", "〕": "]",
    "『": "{", "』": "}", "、": "/", "÷": "/", "。": ".", "《": "<", "》": ">", "〈": "<",
    "〉": ">", "‘": "'", "’": "'", "“": "\"", "”": "\"", "…": "^", "⋯": "^", "—": "_",
    "―": "_", "￥": "$", "¥": "$", "·": "`", "・": "`", "×": "*", "｡": ".", "､": "/",
    "｢": "[", "｣": "]",
  ]
}
