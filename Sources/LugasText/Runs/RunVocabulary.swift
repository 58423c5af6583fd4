/// The words that make a number a date, a time, a share or money, in Indonesian and English.
enum RunVocabulary {
  /// Months by their full Indonesian names, valid in any letter case.
  static let indonesianMonths: WordKeys = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]

  /// Other names of months; some are words too, so they need a capital.
  static let capitalMonths: WordKeys = [
    "january", "february", "march", "may", "june", "july", "august", "october", "december",
    "pebruari", "nopember", "jan", "feb", "peb", "mar", "apr", "jun", "jul", "agu", "ags", "agt",
    "aug", "sep", "sept", "okt", "oct", "nov", "nop", "des", "dec",
  ]

  /// Months that a day may follow: `March 12, 2020`.
  static let englishMonths: WordKeys = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  static let weekdays: WordKeys = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  static let dayLabels: WordKeys = ["tanggal", "tgl"]

  static let clockLabels: WordKeys = ["pukul", "pkl", "jam"]

  static let timeZones: WordKeys = ["wib", "wita", "wit", "gmt", "utc"]

  static let dayParts: WordKeys = ["pagi", "siang", "sore", "petang", "malam", "dini"]

  static let halfDays: WordKeys = ["am", "pm"]

  static let percents: WordKeys = ["persen", "prosen", "percent", "pct"]

  static let scales: WordKeys = [
    "ribu", "juta", "miliar", "milyar", "triliun", "trilyun", "rb", "jt", "thousand", "million",
    "billion", "trillion", "mn", "bn",
  ]

  /// Scales so short that they need a sign of currency before the number.
  static let shortScales: WordKeys = ["m", "t", "k", "mio"]

  static let currencySigns: WordKeys = [
    "rp", "idr", "usd", "sgd", "eur", "myr", "aud", "jpy", "gbp",
  ]

  static let currencies: WordKeys = [
    "rupiah", "dolar", "dollar", "dollars", "euro", "euros", "yen", "ringgit", "pounds",
  ]

  /// Words between the ends of a range.
  static let rangeWords: WordKeys = ["sampai", "hingga", "to", "until", "sd"]

  /// Small words inside a name.
  static let nameParticles: WordKeys = [
    "bin", "binti", "van", "von", "de", "der", "den", "da", "al", "el", "la",
  ]
}
