/// The style of the HTML report: light and dark, narrow and wide, screen and A4.
///
/// Changes are told by line and weight as well as by colour; no red and green stand against each
/// other.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --soft: #555; --line: #c9c9c9;
      --box: #f5f5f2; --del: #8a3b00; --ins: #00487a; --accepted: #00487a; --edited: #7aa7c7;
      --rejected: #b35c00; --left: #d5d5d5; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181a; --ink: #ececec; --soft: #b5b5b5;
      --line: #4a4d50; --box: #222528; --del: #ffb37a; --ins: #8ecbff; --accepted: #8ecbff;
      --edited: #4d7fa3; --rejected: #e08a3c; --left: #55595c; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif;
      overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
    .facts { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0; }
    .facts dt { color: var(--soft); } .facts dd { margin: 0; }
    .text { white-space: pre-wrap; background: var(--box); border: 1px solid var(--line);
      padding: .7rem; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
    del { color: var(--del); text-decoration: line-through; }
    ins { color: var(--ins); text-decoration: underline; font-weight: 600; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; overflow-wrap: break-word; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left;
      vertical-align: top; }
    thead th { background: var(--box); }
    tbody th { font-weight: 400; }
    .count { text-align: right; }
    figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .3rem; }
    svg { display: block; width: 100%; max-width: 40rem; margin-bottom: .5rem; }
    text { fill: var(--ink); font-size: 12px; }
    rect { stroke: var(--paper); stroke-width: 1; }
    .accepted { fill: var(--accepted); --mark: var(--accepted); }
    .edited { fill: var(--edited); --mark: var(--edited); }
    .rejected { fill: var(--rejected); --mark: var(--rejected); }
    .left { fill: var(--left); --mark: var(--left); }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: 0;
      margin: .5rem 0; }
    .key::before { content: ""; display: inline-block; width: .9em; height: .9em;
      margin-right: .4em; border: 1px solid var(--soft); background: var(--mark); }
    .gone { color: var(--soft); font-style: italic; }
    footer { margin-top: 2rem; border-top: 2px solid var(--line); font-size: .85rem;
      color: var(--soft); }
    .signature { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 1rem; margin-top: 3rem; }
    .field { border-top: 1px solid var(--ink); margin: 2.5rem 0 0; padding-top: .2rem; }
    @media (max-width: 40rem) { .sides, .signature { grid-template-columns: 1fr; }
      .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .4rem; } }
    @media print { @page { size: A4; margin: 18mm 16mm; }
      :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --box: #fff; --del: #5c2700;
        --ins: #003a63; --accepted: #00487a; --edited: #7aa7c7; --rejected: #b35c00; --left: #d5d5d5; }
      body { max-width: none; padding: 0; font-size: 10.5pt; } text { font-size: 9px; }
      .sides { grid-template-columns: 1fr 1fr; }
      .signature { grid-template-columns: 1fr 1fr 1fr; break-inside: avoid; }
      h2, h3, figcaption { break-after: avoid; } tr, svg { break-inside: avoid; }
      .wide { overflow: visible; } .accepted, .edited, .rejected, .left, .key::before {
        print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}
