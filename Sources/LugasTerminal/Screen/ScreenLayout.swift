/// How lines are laid out for those who read the screen.
public struct ScreenLayout: Equatable, Sendable {
  /// The most columns used, however wide the place is; nil for all.
  public var maximumColumns: Int?
  /// The strongest styling used, whatever the screen's own palette.
  public var strongest: Palette = .colours
  /// Things are set apart by an empty line.
  public var isSpaced = false

  /// One reader in front of a screen.
  public static let usual = ScreenLayout()
  /// A hall that reads from a projector: large letters leave few columns.
  public static let projected = ScreenLayout(
    maximumColumns: 60, strongest: .monochrome, isSpaced: true)
}
