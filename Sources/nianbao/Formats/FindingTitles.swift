import Audit
import Reports

extension Outcome {
  /// What came of a rule, in a word.
  var title: Wording {
    switch self {
    case .pass: Wording("成立", "holds")
    case .fail: Wording("不成立", "fails")
    case .unknown: Wording("无法判断", "cannot tell")
    case .consumed: Wording("用于拆分", "used to decode")
    case .notApplicable: Wording("不适用", "does not apply")
    }
  }
}

extension Suspect {
  /// Where to look first, in a word.
  var title: Wording {
    switch self {
    case .extraction: Wording("读取", "extraction")
    case .agency: Wording("机关", "agency")
    }
  }
}

extension CheckedFinding.Change {
  /// How a finding stands to an earlier run, in a word.
  var title: Wording {
    switch self {
    case .new: Wording("新增", "new")
    case .unchanged: Wording("未变", "unchanged")
    case .updated: Wording("变动", "updated")
    }
  }
}
