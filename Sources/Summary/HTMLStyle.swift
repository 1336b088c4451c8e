// How the summary looks in a browser and on paper.

/// The style sheet of the summary: calm and dark on light or light on dark, at any width; on paper A4 with page numbers.
///
/// Every text stands out from its ground by 7 to 1 or more, and no colour says what no word says.
let summaryStyleSheet: StaticString = """
  :root {
    color-scheme: light dark;
    --ground: #fdfdfb;
    --text: #1d1d1b;
    --link: #0a4684;
    --rule: #c9c9c3;
    --urgent: #a11b1b;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root { --ground: #181a1c; --text: #e9e8e4; --link: #a8ccf5; --rule: #4a4d50; --urgent: #ff9f95; }
  }
  * { box-sizing: border-box; }
  html {
    background: var(--ground);
    color: var(--text);
    font: 112.5%/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body { margin: 0; }
  main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
  h1, h2, h3 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
  h1 { font-size: 1.7rem; margin: 0 0 1rem; }
  h2 { font-size: 1.35rem; margin: 3rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
  h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
  p { margin: 0 0 0.75rem; orphans: 3; widows: 3; }
  ul, ol { margin: 0 0 0.75rem; padding-left: 1.4rem; }
  li { margin-bottom: 0.35rem; break-inside: avoid; }
  li p { margin: 0; }
  a { color: var(--link); text-underline-offset: 0.15em; }
  a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; border-radius: 2px; }
  .entries { padding: 0; list-style-type: ""; }
  .entries > li { margin-bottom: 0.9rem; }
  .urgent { border: 2px solid var(--urgent); border-radius: 6px; padding: 1rem 1.1rem 0.4rem; margin: 1.75rem 0; }
  .urgent h3 { margin-top: 0; }
  .to-fill-in { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem; }
  .to-fill-in span { flex: 1; min-width: 9rem; min-height: 2rem; border-bottom: 1px solid; }

  @page {
    size: A4;
    margin: 15mm 17mm 18mm;
    @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, "Liberation Sans", sans-serif; }
  }
  @media print {
    :root { color-scheme: light; --ground: #fff; --text: #000; --link: #000; --rule: #777; --urgent: #000; }
    html { font: 10.5pt/1.32 Arial, "Liberation Sans", Helvetica, sans-serif; }
    main { max-width: none; padding: 0; }
    h1 { font-size: 17pt; margin-bottom: 5pt; }
    h2 { font-size: 12.5pt; margin: 9pt 0 3pt; padding-top: 4pt; border-top-width: 0.5pt; }
    h3 { font-size: 10.5pt; margin: 8pt 0 3pt; }
    p, ul, ol { margin-bottom: 4pt; }
    li { margin-bottom: 1.5pt; }
    ul, ol { padding-left: 13pt; }
    p:has(+ ul) { break-after: avoid; }
    a { text-decoration: none; }
    .sheet + .sheet { break-before: page; }
    .sheet + .sheet > :first-child > h2 { border: 0; padding: 0; margin-top: 0; }
    .entries > li { margin-bottom: 4pt; }
    .urgent { border-width: 1.5pt; border-radius: 3pt; padding: 6pt 8pt 3pt; margin: 8pt 0; break-inside: avoid; }
    .columns { columns: 2; column-gap: 9mm; }
    .columns > :first-child { margin-top: 0; }
    .short, h1 + .sheet ul:not(.entries):has(> :nth-child(6)) { columns: 2; column-gap: 9mm; break-inside: avoid; }
    .columns .short { columns: auto; }
    /* With more than a few drugs each takes as few lines as it can, so that the first sheet is one. */
    .sheet:has(.entries > :nth-child(5)) .entries p { display: inline; }
    .sheet:has(.entries > :nth-child(5)) .entries p::before { content: " "; }
  }
  """
