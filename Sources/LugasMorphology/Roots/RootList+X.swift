extension RootList {
  /// Roots in x.
  static let x = """
    xenofobia xilem
    """
}
