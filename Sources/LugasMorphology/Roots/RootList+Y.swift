extension RootList {
  /// Roots in y.
  static let y = """
    ya/x yahud/a yahudi yaitu/x yakin/nva yakni/x yang/x yasin/v yatim/na yayasan yodisasi yodium
    yoga yoghurt yudikatif/na yudisial/na yudisium yuk/nx yuridis/a yurisdiksi yurisprudensi
    """
}
