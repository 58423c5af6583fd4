extension HelpPhrase {
  /// What `check` does beyond its options.
  static let checking = (
    id: """
    Status keluar: 0 tidak ada saran setingkat --min-severity atau lebih; 1 ada saran, atau teks \
    tidak muat di platform yang disebut; 2 masukan, argumen, atau leksikon salah. Dengan --fix status berlaku bagi yang tersisa setelah ditulis \
    ulang. Dengan --jsonl tiap baris masukan {"id": …, "text": …} dijawab satu baris; status 2 \
    bila ada baris yang tidak terbaca (barisnya dijawab dengan 'error').

    --format json mencetak satu objek; bila ada beberapa berkas, {"schema": 1, "drafts": [objek \
    tiap berkas]}, dengan nama berkas sebagai 'id'. Berkas yang tidak terbaca disebut di \
    akhir, yang lain tetap dilaporkan. --fix menulis hanya bila semua berkas terbaca dan boleh \
    ditulis.

    NIK, nomor telepon, dan alamat surel disebut jumlahnya di galat standar (tidak dengan --jsonl), \
    kecuali yang resmi menurut 'personal-data' di setelan.

    Setelan yang tidak dikenal disebut, yang lain berlaku, dan statusnya 2.
    """,
    en: """
    Exit status: 0 nothing at or above --min-severity; 1 suggestions, or a text that does not fit a \
    platform asked for; 2 bad input, arguments or lexicon. With --fix the status tells of what is left after rewriting. With --jsonl each \
    input line {"id": …, "text": …} gets one line for an answer; status 2 when a line could \
    not be read (its answer holds 'error').

    --format json prints one object; for several files {"schema": 1, "drafts": [an object a \
    file]}, with the file's name as 'id'. A file that cannot be read is named at the end, and \
    the others are reported. --fix writes only when all files can be read and written.

    Population numbers, telephone numbers and mail addresses are counted on standard error (not \
    with --jsonl), except those that 'personal-data' in the settings calls official.

    Settings that are not understood are named, the others hold, and the status is 2.
    """
  )
}
