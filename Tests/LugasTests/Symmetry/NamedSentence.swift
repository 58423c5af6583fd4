import LugasLexicon
import TestSupport

/// Sentences with room for a name: partisan, factual and chatty, put together at random.
struct NamedSentence {
  private let parts: Parts
  private var generator: SeededGenerator

  init(language: Language, seed: UInt64) {
    parts = language == .en ? .english : .indonesian
    generator = SeededGenerator(seed: seed)
  }

  /// What makes a text of a name.
  mutating func next() -> (String) -> String {
    let lead = pick(parts.leads)
    let middle = pick(parts.middles)
    let tail = pick(parts.tails)
    return { name in lead + middle.replacing("§", with: name) + tail }
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: 0..<texts.count, using: &generator)]
  }

  private struct Parts {
    let leads: [String]
    let middles: [String]
    let tails: [String]

    static let indonesian = Parts(
      leads: [
        "", "Pasar murah buka Sabtu, ", "Pak Bupati hadir di aula. ", "KPU menutup loket, ",
        "Jalan desa sudah halus, ", "Warga antre sejak pagi; ",
      ],
      middles: [
        "kader § membagikan masker", "bendera § dipasang di kantor kami", "beliau jagoan §",
        "ayo dukung § besok", "jangan pilih § lagi", "terima kasih § atas bantuannya",
        "kami tetap bersama § sampai akhir", "menurut kami § memang hebat dan merakyat",
        "rupanya § gagal total", "kaus § dibagikan di pasar", "panitia menerima berkas § sore ini",
        "tolak § di kampung ini", "semoga § menang", "posko ini milik § sejak lama",
        "acara kami dihadiri § tadi", "survei mencatat § unggul", "bersama § kita makin maju",
        "coblos § di TPS pada 27 November", "simpatisan § berkumpul di lapangan",
        "bantuan dari § tiba pagi ini", "gabung § sekarang", "kami tegak lurus bersama §",
        "gak suka sih sama §", "rapat § membahas formulir", "warga bertemu § di balai desa",
        "slogan § dinyanyikan di aula", "sejak dipimpin § jalan jadi mulus",
        "spanduk § dicopot petugas",
      ],
      tails: [".", "!", ", kata pengamat.", ", jadwalnya Rabu.", " 👍", " lho."])

    // Leads with function words: very short sentences leave their language in doubt.
    static let english = Parts(
      leads: [
        "The market opens at six and ", "On Monday the office is closed, but ",
        "The road is open, and ", "You can ask at the desk. The staff says that ",
      ],
      middles: [
        "vote for § on Wednesday", "we fully support § in this city", "we know that § is corrupt",
        "do not vote for § again", "together with § we win", "wear the shirts of § to the fair",
        "blame § for the delay", "join § today", "the meeting of § is on the second floor",
        "congratulations to § on the victory", "we stay loyal to §", "shame on §",
        "staff met § at the counter", "we love §", "give your vote to §",
        "thanks to § the bridge is open", "the survey lists § first",
      ],
      tails: [".", "!", ", the clerk says.", " and bring your card."])
  }
}
