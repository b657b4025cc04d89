import Glyphs
import Reports

/// Help and complaints about usage as ArgumentParser makes them, in Chinese.
///
/// Its own words are put into Chinese, and lines are broken by columns, not by spaces.
struct HelpText {
  let language: Wording.Language
  let columns: Int

  /// Columns in which ArgumentParser is to make it: in Chinese the lines are broken here.
  var askedColumns: Int { language == .chinese ? 1 << 20 : columns }

  /// The text to print.
  func text(_ made: String) -> String {
    guard language == .chinese else { return made }
    return made.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { broken(Self.translated(String($0))) }.joined(separator: "\n")
  }

  private func broken(_ line: String) -> [String] {
    let blanks = line.prefix { $0 == " " }.count
    // Words on an option stand behind its names, in a column of their own.
    let isOption = blanks == 2 && line.dropFirst(Self.wordsColumn - 2).hasPrefix("  ")
    let indent = isOption || blanks > 2 ? Self.wordsColumn : blanks
    guard CellWidth.columns(of: line) > columns, columns > indent + 20 else { return [line] }
    let lines = LineBreak.lines(of: line, columns: columns, hangingIndent: indent)
    return lines.enumerated().map { index, line in
      let words = line.prefix(
        upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)
      return (index == 0 ? "" : String(repeating: " ", count: indent)) + words
    }
  }

  /// Where ArgumentParser puts what it says of an option.
  private static let wordsColumn = 26

  private static func translated(_ line: String) -> String {
    let complaint = line.hasPrefix("Error: ") ? complaintWords : []
    return (words + complaint).reduce(line) { $0.replacing($1.0, with: $1.1) }
  }

  /// The longer before what is part of it.
  private static let words: [(String, String)] = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："),
    ("SUBCOMMANDS:", "命令："), ("OPTIONS:", "选项："), ("Error: ", "错误："), ("Help:  ", "说明："),
    ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
    ("Show subcommand help information.", "显示某个命令的帮助。"), ("(default: ", "(默认 "),
    ("; default: ", "；默认 "), (" (default)", " (默认)   "), ("(values: ", "(可取 "),
    (" <subcommand>' for detailed help.", " <命令>' 显示详细帮助。"), ("<subcommand>", "<命令>"),
    ("' for more information.", "' 显示更多。"), ("  See '", "  用 '"),
  ]

  /// What is said of arguments that make no sense.
  private static let complaintWords: [(String, String)] = [
    ("Unknown option ", "没有这个选项："), ("Missing expected argument ", "缺少参数："),
    ("Missing value for ", "缺少取值："), (" is invalid for ", " 不能用于 "), ("The value ", "取值 "),
    (". Please provide one of ", "，可取 "), (", or ", "、"), (" and ", "、"), (" or ", "、"),
    (". Did you mean ", "，是否指 "), (" unexpected arguments: ", " 个多余的参数："),
    ("Unexpected argument ", "多余的参数："),
  ]
}
