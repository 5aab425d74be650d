/** How the report looks on a screen and on paper: dark on light, nothing from elsewhere. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0; background: #fff; color: #1a1a1a;
  font: 17px/1.6 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; color: #0f3d39; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 1.5rem; padding-bottom: 1rem; border-bottom: 3px solid #1b5e57; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p, li, blockquote { max-width: 68ch; overflow-wrap: break-word; }
p { margin: 0 0 .8rem; }
.lead { font-size: 1.1rem; }
nav ol { margin: 1.5rem 0; padding-left: 1.5rem; }
a { color: #0f5c57; }
a:focus-visible { outline: 3px solid #e07b39; outline-offset: 2px; }
.note, .base { color: #4a4a4a; font-size: 1rem; }
figure { margin: 1.5rem 0; }
p.finding { font-weight: 600; margin-bottom: 1rem; max-width: 60ch; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption.base { margin-top: .75rem; max-width: 68ch; }
/* Small figures side by side; one with many bars takes the whole width. */
.figures {
  display: grid; gap: 0 2rem; align-items: start;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
}
.figures > div { min-width: 0; }
.figures > .wide { grid-column: 1 / -1; }
.figures p.finding { font-size: 1rem; }
blockquote { margin: 1rem 0; padding: .1rem 0 .1rem 1rem; border-left: 4px solid #6fb1a8; }
blockquote p { margin: 0; white-space: pre-line; }
blockquote footer { color: #4a4a4a; font-size: 1rem; }
details { margin: 1rem 0; }
summary { cursor: pointer; color: #0f5c57; text-decoration: underline; }
summary:focus-visible { outline: 3px solid #e07b39; outline-offset: 2px; }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll:focus-visible { outline: 3px solid #e07b39; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td {
  padding: .45rem .6rem; border-bottom: 1px solid #d9d5cc; text-align: left; vertical-align: top; font-weight: 400;
}
thead th { border-bottom: 2px solid #1b5e57; font-weight: 600; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
tbody th { min-width: 11rem; }
table:not(.wide) tbody th { width: 40%; }
table.wide { font-size: .82rem; }
table.wide th, table.wide td { padding: .35rem .3rem; }
table.wide tbody th { min-width: 7rem; }
@page { margin: 2cm 1.8cm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  p, li, blockquote, figcaption.base { max-width: none; }
  p { margin-bottom: .5rem; }
  .lead { font-size: 1em; }
  ul { margin: .4rem 0; padding-left: 1.2rem; }
  h1 { font-size: 1.6rem; margin-bottom: .6rem; padding-bottom: .5rem; }
  nav ol { columns: 2; margin: .8rem 0; }
  h2, h3, p.finding, caption { break-after: avoid; }
  figure, blockquote, tr { break-inside: avoid; }
  details:not([open]) { display: none; }
  h2 { margin: 1.2rem 0 .6rem; }
  h3 { margin-top: .8rem; }
  figure { margin: .6rem 0; }
  figure svg { max-height: 24cm; max-width: min(100%, 12cm); }
  /* Columns fill the paper where rows of unequal figures leave it empty. */
  .figures { display: block; columns: 2; column-gap: 1.2cm; }
  .figures > div { break-inside: avoid; padding-top: .3rem; }
  .figures > .wide { column-span: all; }
  .figures p.finding { font-size: 9.5pt; line-height: 1.3; margin-bottom: .4rem; }
  .note, .base, figcaption.base, blockquote footer { font-size: 9pt; line-height: 1.35; }
  blockquote { margin: .6rem 0; }
  table { font-size: 9pt; line-height: 1.3; }
  table.wide { font-size: 8pt; }
  th, td { padding: .2rem .5rem .2rem 0; }
  table.wide th, table.wide td { padding: .2rem .25rem .2rem 0; }
  table.wide tbody th { min-width: 4.5rem; }
  a { color: inherit; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
