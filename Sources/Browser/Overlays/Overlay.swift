/// Something over the view that takes the keys until it is closed.
enum Overlay: Hashable, Sendable {
  case menu(MenuState)
  case prompt(PromptState)
  case source
  case waiver(WaiverPrompt)
  case choice(ChoiceState)
  case filter(FilterMenu)
  case tour
}
