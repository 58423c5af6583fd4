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

    case .hearsay: "Kabar tanpa sumber: sebut siapa yang mengatakannya, kapan, dan di mana."
    case .unnamedAuthority: "Pihak yang dirujuk tidak jelas: sebut nama dan lembaganya."
    case .superlative: "Klaim “paling” tanpa pembanding: sebut ukuran, tahun, dan sumbernya."
    case .absolute: "Klaim tanpa kecuali: sebut datanya, atau batasi pernyataannya."
    case .statistic:
      "Angka tanpa sumber: sebut siapa yang mendata, kapan, dan di mana bisa diperiksa."
    case .causal: "Sebab-akibat tanpa bukti: sebut kajian atau data yang menunjukkannya."
    case .promise: "Janji tanpa dasar: sebut siapa yang menjamin, kapan, dan dasar aturannya."
    case .health: "Klaim kesehatan tanpa rujukan: sebut lembaga kesehatan atau penelitiannya."
    case .forwarded: "Pesan berantai: sebut sumber aslinya, atau jangan disebarkan."

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

    case .hearsay: "Hearsay without a source: say who said it, when and where."
    case .unnamedAuthority: "An unnamed authority: give the name and the institution."
    case .superlative: "A superlative without a comparison: give the measure, year and source."
    case .absolute: "A claim without exception: give the data, or limit the statement."
    case .statistic: "A figure without a source: say who counted, when, and where to check it."
    case .causal: "Cause and effect without evidence: name the study or data that shows it."
    case .promise: "A promise without a basis: say who guarantees it, when, and under which rule."
    case .health: "A health claim without a reference: name the health body or the study."
    case .forwarded: "A forwarded message: name its origin, or do not pass it on."

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
