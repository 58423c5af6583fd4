extension RootList {
  /// Roots in o.
  static let o = """
    oase obat obesitas/na objek objeksi objektif/a objektivisme objektivitas obligasi obor
    obral/nv obrol/v observasi/nv observatorium obsesi obsesif/a obskur/a oditur odol ofisial
    ofsaid oftalmologi ogah/nva oh/x ojek/nv oke/ax oknum/nx oksida oksidasi oksigen oktober
    okulasi/v okultis/a okultisme okupasi olah/nv olahraga/nv olahragawan oleh/nx oles/v oli/nv
    oligarki oligarkis/a olimpiade olok/v om ombak ombudsman omel/v omnivor/a omong/nv omzet onak
    oncom oncor/v onderdil onggok/v ongkang/v ongkos onkologi onkologis/a ons ontologi ontologis/a
    oper/nv opera operasi/nv operasional/a operasionalisasi operatif/a operator opini opium oplet
    oplos/v opname/nv opor oportunis/a oposisi oprit opsi opsional/a opsir optik optimal/a
    optimalisasi/nv optimasi optimisme optimistis/a optimum/a oral/na orang orang_utan oranye/a
    orasi orator oratorium orbit/nv orbital/a orde order/nv ordinasi ordo organ organik/a organis/a
    organisasi/nv organisator organisatoris/a organisir/v organisme orientalis orientasi/nv
    orisinal/a orisinalitas orkes orkestra orkestrasi ornamen ornitologi orok ortodoks/na
    ortopedi/na ortopedis/a osis osmium osmosis osteoporosis otak/nv otobus otomatis/a
    otomatisasi/nv otomotif otonom/a otonomi/nv otorisasi otorita otoritarianisme otoritas
    otoritatif/a otoriter/a otot outlet oven overdosis/na oyong/v ozon
    """
}
