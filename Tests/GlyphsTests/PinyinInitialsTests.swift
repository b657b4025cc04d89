import Glyphs
import Testing

@Suite struct PinyinInitialsTests {
  @Test(
    "Place names are found by the letters of how they are read",
    arguments: [
      ("重庆", "cq"), ("长春", "cc"), ("长子", "zz"), ("厦门", "xm"), ("蚌埠", "bb"), ("亳州", "bz"),
      ("六安", "la"), ("台州", "tz"), ("丽水", "ls"), ("浚县", "xx"), ("单县", "sx"), ("洪洞", "ht"),
      ("乐清", "yq"), ("乐山", "ls"), ("大埔", "db"), ("尉犁", "yl"), ("番禺", "py"), ("蔚县", "yx"),
      ("涡阳", "gy"), ("枞阳", "zy"), ("歙县", "sx"), ("黟县", "yx"), ("铅山", "ys"), ("莘县", "sx"),
      ("东阿", "de"), ("泌阳", "by"), ("荥阳", "xy"), ("荥经", "yj"), ("犍为", "qw"), ("綦江", "qj"),
      ("涪陵", "fl"), ("行唐", "xt"), ("甪直", "lz"), ("盱眙", "xy"), ("邳州", "pz"), ("汨罗", "ml"),
      ("溆浦", "xp"), ("儋州", "dz"), ("泸州", "lz"), ("衢州", "qz"), ("漯河", "lh"), ("濮阳", "py"),
      ("郴州", "cz"), ("兖州", "yz"), ("呼和浩特", "hhht"), ("鄂尔多斯", "eeds"), ("西藏", "xz"),
      ("乌鲁木齐", "wlmq"), ("齐齐哈尔", "qqhe"), ("景德镇", "jdz"), ("深圳", "sz"), ("东莞", "dg"),
    ])
  func places(_ name: String, _ letters: String) {
    #expect(PinyinInitials.occurs(letters, in: name))
  }

  @Test(
    "Agencies are found by the letters of their names",
    arguments: [
      ("云溪市教育局", "jyj"), ("云溪市发展和改革委员会", "fzhggwyh"), ("人力资源和社会保障局", "rlzyhshbzj"),
      ("卫生健康委员会", "wsjkwyh"), ("市场监督管理局", "scjdglj"), ("审计局", "sjj"), ("统计局", "tjj"),
      ("退役军人事务局", "tyjrswj"), ("住房和城乡建设局", "zfhcxjsj"), ("行政审批服务局", "xzspfwj"),
    ])
  func agencies(_ name: String, _ letters: String) {
    #expect(PinyinInitials.occurs(letters, in: name))
  }

  @Test("Other letters, longer ones and none do not match")
  func misses() {
    #expect(!PinyinInitials.occurs("jyx", in: "教育局"))
    #expect(!PinyinInitials.occurs("jyjj", in: "教育局"))
    #expect(!PinyinInitials.occurs("", in: "教育局"))
    #expect(!PinyinInitials.occurs("a", in: ""))
    #expect(PinyinInitials.occurs("jyj", in: "A区教育局"))
    #expect(PinyinInitials.occurs("aq", in: "A区教育局"))
  }

  @Test("Every character that level 1 of GB 2312 has stands somewhere")
  func coverage() {
    // Samples from its beginning, middle and end.
    for scalar in "啊阿埃不布财政的啦妈那欧怕七然撒他挖昔压匝坐座做".unicodeScalars {
      #expect(PinyinInitials.mask(scalar.value) != 0, "\(scalar)")
    }
    #expect(PinyinInitials.mask(0x3042) == 0)
  }
}
