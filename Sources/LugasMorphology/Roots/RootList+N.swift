extension RootList {
  /// Roots in n.
  static let n = """
    nabati/na nabi nada nadi nafi/v nafkah nafsu naga nah/x nahas/na nahwu naib naif/a naik/va
    naik_turun/v najis/na nakal/na nakhoda nalar/nv naluri nama nampan namun/x nan/x nanah nanas
    nangka nanti/vx napas/nv narapidana narasi narasumber naratif/a narator narkoba narkotika
    nasabah nasal nasi nasib nasihat/nv nasional/a nasionalis/na nasionalisasi/nv nasionalisme
    nasionalistis/a nasionalitas naskah nasrani natal natrium natural/a naturalis/na
    naturalisasi/nv naturalisme naung/v nautika navigasi navigator nazar/nv nazi nazir nebula
    necis/a negara negarawan negasi negatif/a negeri negosiasi/nv negosiator nekat/a nektar
    nelangsa nelayan nenek neokolonial/a neon nepotisme neptunus neraca neraka nestapa/na netizen
    netra netral/na netralisasi/nv netralisme netralitas neural/a neurolog neurologi neurologis/a
    neuron neurotik/a neutron ngambek/v nganga/nv ngeri/a ngiang/v ngilu/va ngotot/a niaga/nv
    nian/x niat/nv nih/x nihil/a nihilisme nikah/nv nikel nikmat/nva nikotin nila nilai/nv nilam
    nilon ningrat/na nipah nira nirkabel/na nirlaba/na nirwana nisab nisan nisbah niscaya/nax
    nista/va nitrat nitrifikasi nitrogen nobar/v nobat/v noda/nv node noktah nol/nx nomaden/a
    nominal/na nominasi/nv nominatif/a nomine nomor/nv nomor_dua/v nomor_satu/v nona nonaktif/a
    nonfiksi/a nonformal/a nongkrong/v nonverbal/a norak/a norma normal/a normalisasi/nv
    normalitas normatif/a nostalgia nostalgik/a nota notaris notasi notifikasi notula notulen
    novel novelis november nuansa nubuat/nv nukleus nuklir/na numerasi numerik/a numeris/a
    numerologi nun/x nuraga nurani nuri nusa nusantara nutrisi nutrisionis nya/x nyala/nv nyali
    nyaman/va nyamuk nyanyi/nv nyaring/ar nyaris/ax nyata/nva nyawa nyenyak/na nyeri/na nyinyir/na
    nyiur nyonya
    """
}
