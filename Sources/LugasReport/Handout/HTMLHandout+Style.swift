extension HTMLHandout {
  /// The style of a handout: A4 pages on paper, the same below one another on a screen. It is read in
  /// black and white as well.
  static let style = """
    * { box-sizing: border-box; }
    @page { size: A4; margin: 12mm; }
    body { margin: 0 auto; max-width: 186mm; background: #fff; color: #111;
      font: 8.8pt/1.3 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
    .page { display: flex; flex-direction: column; min-height: 268mm; padding: 4mm 0;
      break-after: page; }
    .page:last-child { break-after: auto; }
    header { display: flex; justify-content: space-between; align-items: baseline;
      border-bottom: 1.2mm solid #111; margin-bottom: 3mm; }
    h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 1mm; text-transform: capitalize; }
    header p { margin: 0; font-size: 10pt; }
    .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; }
    .full { flex: 1; align-content: space-between; }
    article { border: .3mm solid #555; border-left: 1.6mm solid #111; border-radius: 1mm;
      padding: 2mm 2.5mm; break-inside: avoid; }
    .claim article { border-left-style: dashed; } .neutral article { border-left-style: double; }
    h2 { font-size: 10pt; line-height: 1.2; margin: 0 0 1mm; display: flex;
      justify-content: space-between; gap: 2mm; }
    h2 span { font-weight: 400; font-size: 8pt; border: .2mm solid #555; border-radius: 1mm;
      padding: 0 1mm; align-self: flex-start; }
    article p { margin: 0 0 1mm; }
    ul { margin: 0 0 1mm; padding: 0; list-style: none; }
    li { margin-bottom: .8mm; padding-left: 2mm; text-indent: -2mm; }
    em { font-style: normal; text-decoration: underline; text-decoration-thickness: .4mm; }
    .after { font-weight: 700; } .aside { font-style: italic; } .arrow { white-space: nowrap; }
    .kept { color: #222; } .source { color: #444; font-size: 7.4pt; }
    .columns { columns: 2; column-gap: 6mm; }
    table { border-collapse: collapse; width: 100%; margin-bottom: 4mm; break-inside: avoid; }
    caption { text-align: left; font-weight: 700; font-size: 10pt; padding-bottom: 1mm; }
    th, td { border-top: .2mm solid #888; padding: .9mm 1mm; text-align: left; vertical-align: top; }
    th { white-space: nowrap; font-family: ui-monospace, "DejaVu Sans Mono", monospace;
      font-weight: 700; width: 1%; }
    @media screen { body { padding: 0 4mm; } }
    @media screen and (max-width: 40rem) { .cards { grid-template-columns: 1fr; }
      .columns { columns: 1; } .page { min-height: 0; } }
    @media print { .page { padding: 0; height: 270mm; min-height: 0; overflow: hidden; } }
    """
}
