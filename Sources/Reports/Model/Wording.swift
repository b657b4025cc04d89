/// One text in the two languages of the program.
public struct Wording: Hashable, Sendable {
  /// Chinese, the language of the reports and of the law.
  public let zh: String
  /// English.
  public let en: String

  /// Joins the two versions of a text.
  public init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// The version for a language.
  public func callAsFunction(_ language: Language) -> String {
    language == .chinese ? zh : en
  }

  /// A language of the program's own words.
  public enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// The language that the first of `LC_ALL`, `LC_MESSAGES` and `LANG` asks for.
    ///
    /// By what the variables say and not by what the system has installed: someone with
    /// `LANG=zh_CN.UTF-8` on a server without that locale still reads Chinese.
    public init(variable: (String) -> String?) {
      let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable)
        .first { !$0.isEmpty }
      self = setting?.lowercased().hasPrefix("zh") == true ? .chinese : .english
    }
  }
}
