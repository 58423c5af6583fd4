/// The roots that Lugas knows, one section a letter.
///
/// Written from knowledge of the language, by subject; spelling as in KBBI and EYD V. Roots are sorted
/// and separated by blanks; `/v`, `/a`, `/x` mark verbs, adjectives and function words (no mark:
/// noun); `_` joins the words of a compound.
enum RootList {
  static let sections: [String] = [
    a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
  ]
}
