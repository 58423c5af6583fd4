import Testing

/// The same content as an office writes it and as an editor would.
struct PlainnessPair: Sendable, CustomTestStringConvertible {
  let official: String
  let plain: String
  var testDescription: String { plain }

  static let indonesian = [
    PlainnessPair(
      official:
        "Dalam rangka meningkatkan kualitas pelayanan publik, Dinas Kependudukan akan melaksanakan penambahan jam operasional pada unit layanan di tiap kecamatan.",
      plain: "Dinas Kependudukan akan menambah jam buka loket di tiap kecamatan."),
    PlainnessPair(
      official:
        "Sehubungan dengan adanya kegiatan perbaikan jaringan perpipaan, distribusi air bersih kepada para pelanggan akan mengalami penghentian sementara.",
      plain: "Pipa sedang diperbaiki. Air berhenti mengalir sementara."),
    PlainnessPair(
      official:
        "Diimbau kepada seluruh masyarakat agar senantiasa melakukan upaya pencegahan terhadap perkembangbiakan nyamuk di lingkungan masing-masing.",
      plain: "Kuras bak mandi dan tutup tempat air agar nyamuk tidak bertelur."),
    PlainnessPair(
      official:
        "Permohonan yang tidak dilengkapi dengan dokumen persyaratan sebagaimana dimaksud di atas tidak dapat diproses lebih lanjut.",
      plain: "Berkas yang tidak lengkap tidak kami proses."),
    PlainnessPair(
      official:
        "Pelaksanaan vaksinasi bagi lansia akan diselenggarakan pada hari Senin bertempat di balai desa dengan membawa kartu identitas yang masih berlaku.",
      plain: "Vaksin untuk warga lanjut usia: Senin di balai desa. Bawa KTP."),
    PlainnessPair(
      official:
        "Apabila terdapat kendala dalam mengakses aplikasi, pemohon dapat melakukan koordinasi dengan petugas melalui kanal pengaduan yang telah disediakan.",
      plain: "Jika aplikasi macet, hubungi petugas di nomor aduan."),
    PlainnessPair(
      official:
        "Pemerintah kabupaten berkomitmen untuk terus mengoptimalkan implementasi transformasi digital guna mewujudkan tata kelola pemerintahan yang akuntabel.",
      plain:
        "Pemerintah kabupaten akan terus memakai cara digital supaya kerjanya bisa diperiksa warga."
    ),
    PlainnessPair(
      official:
        "Kepada pengendara kendaraan bermotor diharapkan untuk dapat mengambil jalur alternatif dikarenakan adanya pekerjaan pelebaran jalan.",
      plain: "Jalan sedang dilebarkan. Pengendara, ambil jalan lain."),
    PlainnessPair(
      official:
        "Bantuan sosial disalurkan secara bertahap kepada keluarga penerima manfaat yang telah terverifikasi dan tervalidasi dalam basis data.",
      plain: "Bantuan dibagikan bertahap kepada keluarga yang datanya sudah diperiksa."),
    PlainnessPair(
      official:
        "Dinas Pendidikan melaksanakan monitoring dan evaluasi terhadap proses belajar mengajar pada satuan pendidikan di wilayah terdampak.",
      plain: "Dinas Pendidikan memantau dan menilai kelas di daerah bencana."),
    PlainnessPair(
      official:
        "Pembayaran retribusi dapat dilakukan secara nontunai melalui mekanisme transfer antarbank ataupun menggunakan kode respons cepat.",
      plain: "Bayar retribusi lewat bank atau kode QR."),
    PlainnessPair(
      official:
        "Dalam kesempatan tersebut, Kepala Dinas menyampaikan bahwa ketersediaan stok pangan dalam kondisi aman hingga akhir tahun anggaran.",
      plain: "Kepala Dinas berkata, stok pangan cukup sampai akhir tahun."),
    PlainnessPair(
      official:
        "Guna mengantisipasi terjadinya genangan, dilakukan normalisasi saluran drainase secara berkala oleh petugas lapangan.",
      plain: "Supaya jalan tidak tergenang, petugas mengeruk selokan tiap bulan."),
    PlainnessPair(
      official:
        "Setiap pelaku usaha wajib memiliki nomor induk berusaha yang diterbitkan melalui sistem perizinan berusaha terintegrasi secara elektronik.",
      plain: "Setiap usaha wajib punya nomor induk. Urus lewat laman perizinan."),
    PlainnessPair(
      official:
        "Berdasarkan hasil pemantauan di lapangan, terdapat peningkatan tinggi muka air yang signifikan sehingga masyarakat di bantaran sungai diminta meningkatkan kewaspadaan.",
      plain: "Air sungai naik. Warga di tepi sungai, bersiaplah."),
    PlainnessPair(
      official:
        "Kegiatan sosialisasi ini bertujuan untuk memberikan pemahaman kepada masyarakat mengenai pentingnya pengelolaan sampah berbasis rumah tangga.",
      plain: "Acara ini menjelaskan cara memilah sampah di rumah."),
    PlainnessPair(
      official:
        "Terhitung mulai tanggal 1 Maret, pelayanan administrasi kependudukan dialihkan ke gedung yang baru sampai dengan waktu yang belum ditentukan.",
      plain: "Mulai 1 Maret, layanan kependudukan pindah ke gedung baru."),
    PlainnessPair(
      official:
        "Peserta yang dinyatakan lulus seleksi administrasi berhak mengikuti tahapan seleksi kompetensi sesuai dengan jadwal yang ditetapkan panitia.",
      plain: "Peserta yang lulus berkas boleh ikut ujian. Jadwal dari panitia."),
    PlainnessPair(
      official:
        "Tim gabungan melakukan penertiban terhadap pedagang kaki lima yang melakukan aktivitas berjualan di atas trotoar.",
      plain: "Petugas menertibkan pedagang yang berjualan di trotoar."),
    PlainnessPair(
      official:
        "Ketersediaan ruang terbuka hijau merupakan salah satu indikator keberhasilan pembangunan perkotaan yang berkelanjutan.",
      plain: "Kota yang baik punya cukup taman."),
    PlainnessPair(
      official:
        "Bagi ibu hamil yang memiliki risiko tinggi disarankan untuk melakukan pemeriksaan kehamilan secara rutin di fasilitas pelayanan kesehatan terdekat.",
      plain: "Ibu hamil berisiko tinggi, periksa kandungan rutin di puskesmas terdekat."),
    PlainnessPair(
      official:
        "Pemadaman listrik akan dilaksanakan dalam rangka pemeliharaan jaringan, dan masyarakat dimohon untuk melakukan antisipasi seperlunya.",
      plain: "Listrik padam untuk perawatan jaringan. Siapkan lampu cadangan."),
    PlainnessPair(
      official: "Petugas melakukan pengukuran terhadap lahan yang akan dilakukan pembebasan.",
      plain: "Petugas mengukur lahan yang akan dibebaskan."),
    PlainnessPair(
      official: "Pada saat ini sedang dilaksanakan pembangunan jembatan oleh pihak kontraktor.",
      plain: "Kontraktor sedang membangun jembatan."),
    PlainnessPair(
      official:
        "Harga kebutuhan pokok mengalami kenaikan yang diakibatkan oleh keterlambatan distribusi.",
      plain: "Harga bahan pokok naik karena kiriman terlambat."),
    PlainnessPair(
      official:
        "Warga dipersilakan untuk memberikan masukan serta saran terhadap rancangan peraturan daerah tersebut.",
      plain: "Warga boleh memberi saran atas rancangan perda itu."),
    PlainnessPair(
      official:
        "Kegiatan kerja bakti diikuti oleh segenap lapisan masyarakat dengan penuh antusiasme.",
      plain: "Banyak warga ikut kerja bakti."),
    PlainnessPair(
      official:
        "Dokumen dimaksud agar disampaikan kepada sekretariat selambat-lambatnya tiga hari sebelum pelaksanaan kegiatan.",
      plain: "Kirim dokumen ke sekretariat paling lambat tiga hari sebelum acara."),
    PlainnessPair(
      official: "Satgas melaksanakan edukasi dan asistensi kepada pelaku UMKM.",
      plain: "Petugas melatih dan membantu usaha kecil."),
    PlainnessPair(
      official: "OPD agar menginventarisasi aset yang dikelola oleh UPTD.",
      plain: "Dinas diminta mendata barang milik unitnya."),
    PlainnessPair(
      official:
        "Pendaftaran dibuka mulai hari Senin, adapun persyaratannya antara lain fotokopi kartu keluarga, sedangkan pengumuman hasil seleksi akan disampaikan kemudian.",
      plain:
        "Pendaftaran mulai Senin. Bawa fotokopi kartu keluarga. Hasilnya diumumkan kemudian."),
    PlainnessPair(
      official:
        "Kami mengapresiasi partisipasi aktif masyarakat dalam menyukseskan kegiatan tersebut.",
      plain: "Terima kasih, warga sudah ikut."),
    PlainnessPair(
      official: "Distribusi logistik kebencanaan diprioritaskan kepada kelompok rentan.",
      plain: "Bantuan bencana diberikan lebih dulu kepada warga lanjut usia, anak, dan ibu hamil."),
    PlainnessPair(
      official: "Mekanisme pengaduan difasilitasi melalui aplikasi.",
      plain: "Warga dapat mengadu lewat aplikasi."),
    PlainnessPair(
      official:
        "Optimalisasi pendapatan asli daerah dilakukan melalui intensifikasi dan ekstensifikasi pajak.",
      plain: "Pendapatan daerah dinaikkan dengan menagih pajak lebih rajin dan mencari pajak baru."),
    PlainnessPair(
      official: "Kepala desa mengoordinasikan penanganan pascabencana secara terintegrasi.",
      plain: "Kepala desa memimpin kerja sesudah bencana."),
    PlainnessPair(
      official:
        "Pelayanan paspor ditutup untuk sementara waktu, untuk itu masyarakat yang telah mendapatkan nomor antrean daring dapat menjadwalkan ulang kedatangannya.",
      plain:
        "Layanan paspor tutup sementara. Pemegang nomor antrean daring, silakan pilih jadwal baru."),
    PlainnessPair(
      official: "Perlu kami sampaikan bahwa kuota peserta terbatas.",
      plain: "Kursi peserta terbatas."),
    PlainnessPair(
      official:
        "Konsumsi tablet tambah darah secara teratur bagi remaja putri merupakan intervensi spesifik penurunan stunting.",
      plain: "Remaja putri perlu minum tablet tambah darah secara teratur untuk mencegah stunting."),
    PlainnessPair(
      official:
        "Lakukan pengecekan terlebih dahulu terhadap kelengkapan administrasi sebelum keberangkatan.",
      plain: "Periksa berkas sebelum berangkat."),
  ]

  static let english = [
    PlainnessPair(
      official:
        "In order to facilitate the optimisation of service delivery, the department will undertake an extension of operational hours.",
      plain: "The office will stay open longer so that you wait less."),
    PlainnessPair(
      official:
        "Residents are advised to refrain from utilising the aforementioned thoroughfare for the duration of the remediation works.",
      plain: "Please do not use this road while we repair it."),
  ]
}
