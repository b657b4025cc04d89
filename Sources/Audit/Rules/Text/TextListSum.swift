import Reports

extension RuleID {
  /// 正文分项和.
  public static let textListSum: RuleID = "text-list-sum"
}

extension Rule {
  static let textListSum = Rule(
    .textListSum, .notice, .text, per: .claim,
    title: Wording(
      "正文分项和",
      "Lists in the text"),
    explanation: Wording(
      "正文“共 N 条，其中 a、b、c”：列全时分项之和为 N；分项不得超过所属总数",
      "N, of which a, b, c: a complete list adds up to N, and no list of parts exceeds it"),
    source: Wording(
      "正文数字之间应当一致",
      "the text's own numbers have to agree"),
    exceptions: Wording(
      "只列一部分（和小于总数）不是错误；同一信息可以在几个渠道发布",
      "a list of some parts only is no mistake; one item may be published on several channels"),
    example: Wording(
      "正文“公开信息900条，其中网站500条，其他渠道300条”，分项之和为 800",
      "the text says 900 of which 500 and, others, 300: that is 800"),
    check: .report { TextAgainstTable.apply(.listSum, to: $0, &$1) })
}
