extension RootList {
  /// Roots in z.
  static let z = """
    zabur zaitun zakat zalim/a zaman zamrud zarafah zat zebra zeni zenit ziarah/nv zikir/nv
    zina/nv zionisme zirah zodiak zona zonasi/nv zoolog zoologi zoologis/a zuhud/a zuhur zulhijah
    zulkaidah zuriah
    """
}
