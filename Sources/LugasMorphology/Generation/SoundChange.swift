/// Words doubled with a change of sound (dwilingga salin suara): a closed list, for no rule gives the
/// second half. Source: Tata Bahasa Baku, edisi 4, on reduplikasi; Sneddon, *Indonesian*, 1.207-1.216.
enum SoundChange {
  /// Root and echo, by the root.
  static let pairs: [(root: StaticString, echo: StaticString)] = [
    ("asal", "usul"), ("balik", "bolak"), ("basa", "basi"), ("beras", "petas"), ("bolak", "balik"),
    ("cerai", "berai"), ("coreng", "moreng"), ("compang", "camping"),
    ("corat", "coret"), ("desas", "desus"), ("gembar", "gembor"), ("kasak", "kusuk"),
    ("gerak", "gerik"),
    ("gotong", "royong"), ("gilang", "gemilang"), ("gegap", "gempita"), ("hiruk", "pikuk"),
    ("hingar", "bingar"), ("huru", "hara"), ("kaya", "raya"), ("kelap", "kelip"),
    ("kocar", "kacir"), ("lalu", "lalang"), ("lauk", "pauk"), ("lekak", "lekuk"),
    ("lenggak", "lenggok"), ("liku", "laku"), ("mondar", "mandir"), ("morat", "marit"),
    ("pontang", "panting"), ("porak", "poranda"), ("ramah", "tamah"), ("ramai", "rampai"),
    ("sayur", "mayur"), ("serba", "serbi"), ("seluk", "beluk"), ("simpang", "siur"),
    ("sorak", "sorai"), ("suka", "ria"), ("tindak", "tanduk"), ("teka", "teki"),
    ("tunggang", "langgang"), ("warna", "warni"), ("umbang", "ambing"), ("utak", "atik"),
  ]

  /// The second half of a root that is doubled with another sound; nil for all others.
  static func echo(of root: [UInt8]) -> [UInt8]? {
    guard let pair = pairs.first(where: { $0.root.spells(root[...]) }) else { return nil }
    return pair.echo.withUTF8Buffer { unsafe Array($0) }
  }
}
