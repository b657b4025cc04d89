/// A generation of the statutory form.
public enum FormEdition: String, Sendable, CaseIterable {
  /// 国办公开办函〔2019〕60号, used for the years 2019 and 2020.
  case form2019 = "2019"
  /// 国办公开办函〔2021〕30号, used from the year 2021 on.
  case form2021 = "2021"
}
