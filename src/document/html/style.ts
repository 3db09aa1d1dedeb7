import type { DocumentModel } from "../document";

/** The look of the page: on a screen in light or dark, and on paper with the title above and the number of the page below. */
export const style = (title: string, page: string, layout: DocumentModel["layout"]): string =>
  layout === "brief" ? `${report(title, page)}${brief}` : report(title, page);

/** A brief has two pages of paper: smaller texts, and less between them. */
const brief = `.lead { font-size: 1.12rem; line-height: 1.4; border-left: 4px solid var(--link); padding: .1rem 0 .1rem .8rem; margin: 0 0 .9rem }
h2 { margin-top: 1.6rem } figure { margin: .6rem 0 .8rem } caption, figcaption { padding: .25rem 0 }
@page { margin: 15mm 17mm 14mm }
@media print { html, body { font-size: 9pt; line-height: 1.35 } h1 { font-size: 17pt } .subtitle { margin-bottom: 2mm } h2 { font-size: 12pt; margin: 3.2mm 0 1mm } p { margin-bottom: 1.2mm } ul { margin: 0 0 1mm; padding-left: 5mm } table { font-size: 8pt; line-height: 1.25 } th, td { padding: .4mm 1.2mm } .lead { font-size: 10.5pt } .note { font-size: 8pt } figure { margin: 1mm 0 1.5mm } .picture { padding: 0 } .scrolled { margin-bottom: 1mm } }
`;

const report = (title: string, page: string): string => `
:root { color-scheme: light dark; --text: #242424; --quiet: #575757; --title: #0f2b46; --line: #c9d3dd; --shade: #eef3f8; --paper: #fff; --good: #1e6b3a; --caution: #7a4f00; --warning: #a4262c; --link: #0f4c81 }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --quiet: #b5b5b5; --title: #cfe2f5; --line: #46505a; --shade: #26303a; --paper: #1b1f24; --good: #7fd39b; --caution: #f0c36d; --warning: #ff9aa0; --link: #9cc9f5 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; font: 1rem/1.5 Arial, Helvetica, sans-serif; color: var(--text); background: var(--paper) }
h1, h2, h3, .caption { color: var(--title); line-height: 1.25; break-after: avoid }
h1 { font-size: 1.9rem; margin: 0 0 .3rem } h2 { font-size: 1.4rem; margin: 2.2rem 0 .6rem } h3 { font-size: 1.12rem; margin: 1.5rem 0 .4rem }
.subtitle { color: var(--quiet); margin: 0 0 1.5rem } p { margin: 0 0 .7rem } a { color: var(--link) }
nav ol { list-style: none; margin: 0; padding: 0 } nav ol ol { padding-left: 1.4rem } nav h2 { margin-top: 0 }
.note { color: var(--quiet); font-size: .86rem } .verdict { font-weight: bold }
.good .verdict { color: var(--good) } .caution .verdict { color: var(--caution) } .warning .verdict { color: var(--warning) }
.place { border: 1px solid var(--line); background: var(--shade); padding: .7rem .9rem; margin: .6rem 0 1rem; break-inside: avoid }
.place p { margin: 0; white-space: pre-line } .place .prompt { color: var(--quiet); margin-bottom: .4rem }
.scrolled { overflow-x: auto; margin-bottom: .4rem } .scrolled:focus-visible { outline: 2px solid var(--link) }
table { border-collapse: collapse; width: 100%; font-size: .84rem; line-height: 1.35; font-variant-numeric: tabular-nums }
caption, figcaption { text-align: start; font-weight: bold; font-size: .92rem; color: var(--title); padding: .4rem 0; break-after: avoid }
th, td { text-align: start; padding: .22rem .45rem; border-bottom: 1px solid var(--line); vertical-align: top } tbody th { font-weight: normal }
thead th { background: var(--shade); vertical-align: bottom; font-weight: bold; border-top: 1px solid var(--line) }
.number { text-align: end } tr { break-inside: avoid } thead { display: table-header-group }
figure { margin: 1rem 0 1.2rem; break-inside: avoid } .picture { background: #fff; overflow-x: auto; padding: .3rem } .picture svg { display: block; margin: 0 auto }
.break { break-after: page }
@page { size: A4; margin: 22mm 20mm 20mm; @top-right { content: "${cssText(title)}"; font: 8pt Arial, Helvetica, sans-serif; color: #5c5c5c } @bottom-right { content: ${pageContent(page)}; font: 8pt Arial, Helvetica, sans-serif; color: #5c5c5c } }
@media print { html { font-size: 10pt } body { max-width: none; padding: 0; font-size: 10pt } h2 { break-before: auto } .scrolled, .picture { overflow: visible } .picture svg { max-width: 100%; height: auto } a { color: inherit; text-decoration: none } }
`;

/** A text between quotation marks in CSS; "<" is written as an escape, so that it cannot end the style. */
const cssText = (text: string): string =>
  Array.from(text, (sign) =>
    /["\\<>&\n\r\f]/.test(sign) ? `\\${sign.codePointAt(0)?.toString(16) ?? ""} ` : sign,
  ).join("");

/** "Page {page} of {pages}" with the counters of the pages. */
const pageContent = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece === "{page}" ? "counter(page)" : piece === "{pages}" ? "counter(pages)" : `"${cssText(piece)}"`,
    )
    .join(" ");
