import Reports

extension Words {
  static let overviewTitle = Wording("最该先看的年报，和各年合计", "Look here first, and sums by year")

  static func yearTotal(_ year: Int) -> Wording { Wording("\(year) 年合计", "all of \(year)") }

  static func yearSums(reports: Int, missing: Int, faulty: Int, received: String) -> Wording {
    Wording(
      "年报 \(reports)  缺报 \(missing)  有问题 \(faulty)  新收 \(received)",
      "\(reports) of \(many(reports + missing, "report"))  \(faulty) faulty  received \(received)")
  }
}
