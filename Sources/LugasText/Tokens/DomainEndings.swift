/// How surely an ending shows that `name.ending` is a web address.
enum DomainEndings {
  /// Endings that no sentence begins with: `contoh.com` is an address.
  static let certain: WordKeys = ["com", "net", "org", "gov", "edu", "id"]

  /// Endings that are words too, or could be: with a path, `www`, three labels or a known host.
  static let likely: WordKeys = [
    "info", "io", "ly", "me", "co", "be", "ee", "tv", "us", "uk", "sg", "my", "au", "jp",
    "app", "biz", "cc", "dev", "gg", "gl", "go", "int", "link", "live", "mobi", "news", "online",
    "page", "site", "store", "to", "web", "xyz", "example",
  ]

  /// Two labels that together are certain in any letter case.
  static let pairs: WordKeys = [
    "go.id", "co.id", "or.id", "ac.id", "sch.id", "web.id", "my.id", "mil.id", "desa.id",
    "net.id", "biz.id", "ponpes.id", "co.uk", "gov.uk", "org.uk", "ac.uk", "com.au", "gov.au",
    "gov.sg", "com.sg", "com.my", "gov.my", "go.jp", "who.int",
  ]

  /// Short hosts that people write without a path.
  static let hosts: WordKeys = [
    "s.id", "bit.ly", "t.me", "wa.me", "youtu.be", "linktr.ee", "lynk.id", "fb.me", "who.int",
  ]
}
