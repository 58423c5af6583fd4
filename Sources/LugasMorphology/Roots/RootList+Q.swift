extension RootList {
  /// Roots in q.
  static let q = """
    qari qariah quran
    """
}
