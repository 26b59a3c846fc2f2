/** The style of a page, and its hash, by which the page's own policy knows it (Content Security Policy, sha256). */
export interface Style {
  readonly text: string;
  readonly hash: `sha256-${string}`;
}

const FONT = '"Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", Arial, sans-serif';

/** A report on A4: the map on the first sheet, the words on the second. Without the signs that a page would escape. */
export const REPORT_STYLE: Style = {
  text: `
@page { size: A4 portrait; margin: 7mm 10mm; }
body { margin: 0 auto; max-width: 190mm; padding: 4mm; font: 9pt/1.25 ${FONT}; color: #1c2430; background: #fff; }
h1 { margin: 0; font-size: 17pt; line-height: 1.2; }
h2 { margin: 2mm 0 0.5mm; font-size: 10pt; line-height: 1.25; break-after: avoid; }
p { margin: 0 0 1mm; }
header p { color: #4a5464; }
figure { margin: 2mm 0 0; }
svg { display: block; max-width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; line-height: 1.22; }
th, td { padding: 0.45mm 1.5mm 0.45mm 0; text-align: start; vertical-align: top; border-bottom: 0.25mm solid #d5dae2; }
[dir="rtl"] th, [dir="rtl"] td { padding: 0.45mm 0 0.45mm 1.5mm; }
thead th { color: #4a5464; font-weight: 600; }
tbody th { font-weight: 600; }
tr, li { break-inside: avoid; }
ul { margin: 0; line-height: 1.2; padding-inline-start: 4.5mm; }
li { margin: 0 0 0.4mm; }
.words { columns: 2; column-gap: 4mm; }
.wide { column-span: all; }
.people ul { padding: 0; list-style: none; }
.people, .words ul, .sides ul { line-height: 1.16; }
.words li, .sides li { margin-bottom: 0.2mm; }
.words h2 { margin-top: 1.4mm; }
.words .small { color: #4a5464; text-decoration: underline; }
.sides { table-layout: fixed; break-inside: avoid; }
.plan, .plan table { font-size: 10.5pt; line-height: 1.35; }
.plan h2 { margin-top: 4mm; font-size: 12pt; }
.more { margin-top: 2mm; color: #4a5464; }
.question { font-size: 13pt; line-height: 1.3; }
.again { margin-top: 4mm; }
.goodbye td { height: 8mm; }
.lines p { height: 9mm; border-bottom: 0.25mm solid #9aa3b2; }
.draft { margin-top: 3mm; color: #4a5464; }
@media screen { .words { overflow-x: auto; } }
@media screen and (max-width: 40rem) { .words { columns: 1; } }
@media print { body { padding: 0; max-width: none; } .words { break-before: page; } .words h2:first-child { margin-top: 0; } }
`,
  hash: "sha256-dMEKltJkn1Elh6eE2a4YhxS9mkXgY8L2FVEPz1ctrhg=",
};

/** Two sides of one tie on A4, as large on either side. */
export const SIDES_STYLE: Style = {
  text: `
@page { size: A4 landscape; margin: 14mm 16mm; }
body { margin: 0; font: 14pt/1.4 ${FONT}; color: #1c2430; background: #fff; }
h1 { margin: 0 0 6mm; font-size: 22pt; line-height: 1.2; }
h2 { margin: 0 0 4mm; font-size: 16pt; line-height: 1.25; }
main { display: flex; flex-wrap: wrap; gap: 8mm; }
.small { margin: 2mm 0 0; font-size: 10pt; color: #4a5464; }
section { flex: 1 1 100mm; box-sizing: border-box; padding: 6mm; border: 0.4mm solid #9aa3b2; border-radius: 4mm; break-inside: avoid; }
svg { display: block; width: 100%; max-width: 90mm; height: auto; margin-bottom: 4mm; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 1mm 0; border-top: 0.25mm solid #d5dae2; }
.question { margin: 8mm 0 0; font-size: 16pt; }
.draft { margin-top: 6mm; font-size: 9pt; color: #4a5464; }
@media screen { body { padding: 4mm; } }
`,
  hash: "sha256-kHwx5pAdFR9/xVMxi/4x3/mZXGioSNqKxmRSFuL/oeY=",
};

/** An empty A3 sheet, lying: room to draw beside rows to write in. */
export const OWN_TIME_STYLE: Style = {
  text: `
@page { size: A3 landscape; margin: 14mm 16mm; }
body { margin: 0; font: 15pt/1.35 ${FONT}; color: #1c2430; background: #fff; }
h1 { margin: 0; font-size: 28pt; line-height: 1.2; }
p { margin: 0 0 3mm; }
header p { color: #4a5464; }
header .question { margin: 5mm 0; font-size: 22pt; line-height: 1.3; font-weight: 600; color: #1c2430; }
body { display: flex; flex-direction: column; box-sizing: border-box; min-height: 268mm; }
main { display: flex; flex: 1; gap: 10mm; align-items: stretch; min-height: 150mm; }
.room { flex: 3; border: 0.4mm solid #9aa3b2; border-radius: 4mm; }
table { flex: 4; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 1mm 2mm; text-align: start; vertical-align: bottom; border-bottom: 0.25mm solid #9aa3b2; }
thead th { font-size: 13pt; font-weight: 600; color: #4a5464; }
th:nth-child(2) { width: 28%; }
th:nth-child(3) { width: 22%; }
.draft { font-size: 9pt; color: #4a5464; }
@media screen { body { padding: 8mm; } }
`,
  hash: "sha256-2oUH+GNg/wpLbNA1Fs5zTufjdH+8rM/CxoTT/BLV+zA=",
};

/** A card of eight panels on a lying A4, folded to A7 along its lines; on a screen one column for a phone. */
export const POCKET_STYLE: Style = {
  text: `
@page { size: A4 landscape; margin: 0; }
body { margin: 0; font: 11pt/1.35 ${FONT}; color: #1c2430; background: #fff; }
h1, h2, p { margin: 0 0 1mm; }
h1 { font-size: 17pt; line-height: 1.2; }
h2 { font-size: 13pt; line-height: 1.25; }
article { break-inside: avoid; }
.small { color: #4a5464; font-size: 9.5pt; }
.number { font-size: 14pt; font-weight: 600; font-variant-numeric: tabular-nums; }
a { color: #1b4f9c; }
.draft { font-size: 8pt; color: #4a5464; }
@media screen {
  main, .draft { max-width: 26rem; margin: 0 auto; padding: 1rem; }
  .paper, .again { display: none; }
  article { padding: 0.9rem 0; border-bottom: 1px solid #d5dae2; }
  .number a { display: inline-block; min-height: 44px; line-height: 44px; }
}
@media print {
  .sheet { position: relative; display: grid; grid-template-columns: repeat(4, 74.25mm); grid-template-rows: 105mm 105mm;
    width: 297mm; height: 210mm; overflow: hidden; break-after: page; }
  .sheet:last-child { break-after: auto; }
  .panel { box-sizing: border-box; padding: 7mm; overflow: hidden; border: 0.1mm solid #d5dae2; }
  .panel article { margin-bottom: 3.5mm; }
  .many { font-size: 9.5pt; line-height: 1.25; }
  .many h2 { font-size: 11pt; }
  .many .number { font-size: 11.5pt; }
  .what { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  .p1 { grid-area: 2 / 2; } .p2 { grid-area: 2 / 3; } .p3 { grid-area: 2 / 4; } .p4 { grid-area: 1 / 4; }
  .p5 { grid-area: 1 / 3; } .p6 { grid-area: 1 / 2; } .p7 { grid-area: 1 / 1; } .p8 { grid-area: 2 / 1; }
  .p4, .p5, .p6, .p7 { transform: rotate(180deg); }
  .cut { grid-area: 1 / 2 / 2 / 4; align-self: end; z-index: 1; border-bottom: 0.5mm dashed #1c2430; }
  .p1 { display: grid; align-content: center; text-align: center; }
  .line { height: 10mm; border-bottom: 0.25mm solid #9aa3b2; }
  a { color: inherit; text-decoration: none; }
  .draft { display: none; }
}
`,
  hash: "sha256-Z1ojpuM/6S8Xc6+0xL+6PpttJsROD4U6miiD0lzHT9o=",
};
