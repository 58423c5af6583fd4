import LugasLexicon

/// One sentence on each kind of suggestion.
enum KindRemark {
  static func indonesian(_ kind: Kind) -> String {
    switch kind {
    case .officialese: "Bahasa kantor: pakai kata sehari-hari."
    case .nominalisation: "Kata benda panjang: pakai kata kerjanya langsung."
    case .redundancy: "Kata berulang makna: satu saja cukup."
    case .foreignTerm: "Istilah asing: pakai padanannya dalam bahasa Indonesia."
    case .spelling: "Ejaan belum baku."
    case .preposition: "Penulisan kata depan belum tepat."
    case .acronym: "Singkatan belum dijelaskan: tulis kepanjangannya sekali di awal."
    case .longSentence: "Kalimat terlalu panjang: pecah menjadi beberapa kalimat."
    case .passive: "Kalimat pasif: sebut siapa yang melakukannya."
    case .hashtagCase: "Tagar sulit dibaca: awali setiap kata dengan huruf besar."
    case .shouting: "Huruf besar atau tanda seru berlebihan: tulis seperti biasa."

    case .hearsay:
      "Kabar tanpa sumber: sebut siapa yang mengatakannya, kapan, dan di mana bisa diperiksa; bila tidak ada, hapus."
    case .unnamedAuthority:
      "Pihak yang dirujuk tidak bernama: sebut nama dan lembaganya, kapan, dan di mana bisa dibaca."
    case .superlative:
      "Klaim “paling” tanpa pembanding: sebut siapa yang menilai, peringkat dan tahunnya, dan di mana bisa diperiksa."
    case .absolute:
      "Klaim tanpa kecuali: sebut berapa dari berapa, kapan, dan siapa yang menghitung, atau batasi pernyataannya."
    case .statistic:
      "Angka tanpa sumber: sebut siapa yang mendata, kapan, dan di mana bisa diperiksa."
    case .causal:
      "Sebab-akibat tanpa bukti: sebut siapa yang menelitinya, kapan, dan di mana bisa dibaca, atau sebut kegiatannya saja."
    case .promise:
      "Janji tanpa dasar: sebut siapa yang menjamin, kapan selesai, dan dokumen rencananya."
    case .health:
      "Klaim kesehatan tanpa rujukan: sebut Kemenkes, BPOM, atau dokternya, kapan, dan nomor izin atau tautannya; bila tidak ada, hapus."
    case .forwarded:
      "Pesan berantai: sebut sumber pertamanya, kapan, dan di mana bisa diperiksa, atau jangan diteruskan."

    case .electioneering: "Kalimat ini mengajak memilih, padahal akun instansi harus netral."
    case .slogan: "Kalimat ini memuat semboyan politik."
    case .candidate: "Kalimat ini mengunggulkan atau menyerang seorang calon."
    case .party: "Kalimat ini mengunggulkan atau menyerang sebuah partai."
    case .endorsement: "Kalimat ini menyatakan dukungan politik."
    case .attack: "Kalimat ini menyerang salah satu pihak."
    case .credit: "Kalimat ini menjadikan hasil kerja instansi sebagai jasa seseorang."
    case .flattery: "Kalimat ini memuji pejabat secara berlebihan."
    case .label: "Kalimat ini memberi cap kepada kelompok orang."
    case .usThem: "Kalimat ini memisahkan “kita” dari “mereka”."
    case .ballotSign: "Kalimat ini memuat nomor urut atau lambang peserta pemilu."
    }
  }

  static func english(_ kind: Kind) -> String {
    switch kind {
    case .officialese: "Officialese: use an everyday word."
    case .nominalisation: "A heavy noun: use its verb."
    case .redundancy: "Words that say the same: one is enough."
    case .foreignTerm: "A foreign term: use the common word."
    case .spelling: "The spelling is not standard."
    case .preposition: "The preposition is not written the standard way."
    case .acronym: "An unexplained abbreviation: write it out once."
    case .longSentence: "A very long sentence: split it."
    case .passive: "Passive: say who does it."
    case .hashtagCase: "A hashtag that is hard to read: begin each word with a capital."
    case .shouting: "Too many capitals or exclamation marks: write it plainly."

    case .hearsay:
      "Hearsay without a source: say who said it, when, and where to check it; if nobody did, delete it."
    case .unnamedAuthority:
      "An unnamed authority: give the name and the institution, the date, and where to read it."
    case .superlative:
      "A superlative without a comparison: say who ranked it, the place and year, and where to check it."
    case .absolute:
      "A claim without exception: say how many of how many, when, and who counted, or limit the statement."
    case .statistic:
      "A figure without a source: say who counted, when, and where to check it."
    case .causal:
      "Cause and effect without evidence: say who studied it, when, and where to read it, or tell only what was done."
    case .promise:
      "A promise without a basis: say who guarantees it, by when, and under which plan."
    case .health:
      "A health claim without a reference: name the health body or doctor, the date, and the permit or link; if there is none, delete it."
    case .forwarded:
      "A forwarded message: name its first source, the date, and where to check it, or do not pass it on."

    case .electioneering: "This sentence asks for votes; an office account has to stay neutral."
    case .slogan: "This sentence contains a political slogan."
    case .candidate: "This sentence promotes or attacks a candidate."
    case .party: "This sentence promotes or attacks a party."
    case .endorsement: "This sentence declares political support."
    case .attack: "This sentence attacks one side."
    case .credit: "This sentence credits a person with the work of the office."
    case .flattery: "This sentence flatters an official."
    case .label: "This sentence labels a group of people."
    case .usThem: "This sentence sets “us” against “them”."
    case .ballotSign: "This sentence shows a ballot number or sign."
    }
  }
}
