/** The look of a report; the colours are those of the interface (components/ui/theme.css). */
export const STYLE = `
:root {
  --text: #242424; --muted: #555; --surface: #fff; --sunken: #f5f5f5; --line: #d1d1d1;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #f5f5f5; --muted: #c2c2c2; --surface: #1f1f1f; --sunken: #141414; --line: #4d4d4d; }
}
body {
  margin: 0; color: var(--text); background: var(--surface);
  font: 14px/20px "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif;
}
main { max-width: 960px; margin: 0 auto; padding: 24px 16px; }
h1, h2, h3 { line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; }
h1 { margin: 0 0 16px; font-size: 24px; }
h2 { margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 1px solid var(--line); font-size: 18px; }
h3 { margin: 20px 0 8px; font-size: 15px; }
p { margin: 8px 0; }
dl { display: grid; grid-template-columns: minmax(120px, max-content) 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
ol, ul { margin: 8px 0; padding-left: 24px; }
li { margin: 4px 0; }
table { width: 100%; margin: 8px 0; border-collapse: collapse; }
th, td { padding: 4px 8px; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--sunken); font-weight: 600; }
code { font: 13px/18px "Cascadia Mono", Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
h3 code { font-size: inherit; }
@media (min-width: 640px), print {
  /* A long value beside it must not squeeze the name of a column into a tower of letters. */
  td:first-child code { overflow-wrap: normal; }
}
@media (max-width: 480px) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
}
@media print {
  :root { --text: #000; --muted: #333; --surface: #fff; --sunken: #fff; --line: #999; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, li, dl > * { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
