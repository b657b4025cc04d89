import Testing

@testable import Audit

@Suite("Names of agencies")
struct AgencyProfileTests {
  @Test(
    "Long names, short names and customs of a region are one agency",
    arguments: [
      ["泰安市人力资源和社会保障局", "泰安市人社局", "泰安市人力社保局", "泰安市人力资源社会保障局", "泰安市 人力资源和社会保障局"],
      ["甲市发展和改革委员会", "甲市发展改革委", "甲市发改委", "甲市發展和改革委員會"],
      ["甲市卫生健康委员会", "甲市卫健委", "甲市卫生健康委"],
      ["甲市乙县市场监督管理局", "甲市乙县市场监管局", "甲市乙县市监局"],
      ["甲市人民政府办公室", "甲市政府办公室", "甲市府办"],
      ["甲市住房和城乡建设局", "甲市住建局"],
      ["甲新区管理委员会", "甲新区管委会"], ["甲县乙回族乡", "甲县乙回族乡人民政府"],
      ["甲区乙街道", "甲区乙街道办事处", "甲区乙街道办"],
    ])
  func one(names: [String]) { #expect(Set(names.map { AgencyProfile($0).key }).count == 1) }

  @Test(
    "Agencies that are not one stay apart",
    arguments: [
      ["甲市人民政府", "甲市人民政府办公室"], ["甲市教育局", "乙市教育局"], ["甲市教育局", "甲市乙区教育局"],
      ["甲市公安局", "甲市司法局"], ["云溪市自然资源局", "云溪市自然资源和规划局"],
      ["甲市行政审批局", "甲市政务服务管理局"], ["甲市税务局", "甲市财政局"],
      ["甲市人民政府地方志办公室", "甲市人民政府办公室"], ["甲市高新区市场监督管理局", "甲市市场监督管理局"],
    ])
  func two(names: [String]) {
    #expect(Set(names.map { AgencyProfile($0).key }).count == names.count)
  }

  @Test("A name without its region takes the one that it is given")
  func region() {
    let short = AgencyProfile("市人社局")
    #expect(short.lacksRegion)
    #expect(short.inRegion("泰安市").key == AgencyProfile("泰安市人力资源和社会保障局").key)
    #expect(short.inRegion("乙县").lacksRegion)
    #expect(!AgencyProfile("泰安市人社局").lacksRegion)
  }

  @Test(
    "Level and kind come from the name, as far as it tells",
    arguments: [
      ("甲省人民政府", AgencyProfile.Level.province, AgencyProfile.Kind.government),
      ("上海市人民政府办公厅", .province, .office), ("甲市统计局", .city, .department),
      ("甲州民政局", .city, .department), ("甲市乙县教育局", .county, .department),
      ("甲市乙区丙街道办事处", .township, .subdistrict), ("甲市乙县丙镇人民政府", .township, .government),
      ("甲县丙镇", .township, .government), ("丙丁街道", .township, .subdistrict),
      ("丙州市人民政府", .city, .government), ("丙州市统计局", .city, .department),
      ("甲乙州丙市人民政府", .county, .government), ("甲乙自治州丙丁市统计局", .county, .department),
      ("贵州贵阳市统计局", .city, .department), ("甲乙地区行政公署", .city, .government),
      ("甲乙盟行政公署办公室", .city, .office), ("甲乙盟丙丁市统计局", .county, .department),
      ("统计局", .unknown, .department), ("甲市高新技术产业开发区管理委员会", .county, .zone),
    ])
  func levels(name: String, level: AgencyProfile.Level, kind: AgencyProfile.Kind) {
    let profile = AgencyProfile(name)
    #expect(profile.level == level)
    #expect(profile.kind == kind)
  }

  @Test("What a reform made of an agency is known, and never taken for the same")
  func reforms() {
    let (later, earlier) = (AgencyProfile("云溪市自然资源和规划局"), AgencyProfile("云溪市国土资源局"))
    #expect(later.key != earlier.key)
    let before = AgencyRenamed.predecessors(of: later.body)
    #expect(before.contains(earlier.body))
    #expect(!before.contains(AgencyProfile("云溪市公安局").body))
    #expect(!before.contains(AgencyProfile("云溪市自规局").body))
    #expect(!AgencyRenamed.predecessors(of: earlier.body).contains(later.body))
  }

  @Test("Whatever a name is, taking it apart ends")
  func odd() {
    for name in ["", "市", "局", "市市市市市", String(repeating: "区", count: 5000), "\u{0}\u{1B}"] {
      _ = AgencyProfile(name).key
    }
  }
}
