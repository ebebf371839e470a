/** The one style sheet. Every pair of colours that carries text has a contrast of 4.5 or more, light and dark. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2024; --faint: #5a6169; --line: #c9ced4; --edge: #737a82; --wash: #f2f4f6;
  --accent: #0b5cad; --on-accent: #fff; --good: #1a6b34; --warn: #8a5300; --bad: #a8161d; --chart: #3b82c4;
  font: 1rem/1.5 system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c; --ink: #e7eaed; --faint: #a5adb5; --line: #363d44; --edge: #858d95; --wash: #1e2429;
    --accent: #7db8f5; --on-accent: #0c1a28; --good: #7bd695; --warn: #f0b95f; --bad: #ff9a97; --chart: #5a9ddb;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
header { background: var(--wash); border-bottom: 1px solid var(--line); padding: .5rem 1rem; }
header > p { margin: 0; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem .25rem; list-style: none; margin: .25rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .3rem .5rem; border-radius: .25rem; text-decoration: none; }
nav a[aria-current] { background: var(--accent); color: var(--on-accent); }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
footer { max-width: 80rem; margin: 2rem auto 0; padding: 1rem; border-top: 1px solid var(--line); color: var(--faint); }
footer form, td form, .actions form { display: inline; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
.hint { color: var(--faint); margin: .1rem 0; font-size: .9rem; }
.empty { background: var(--wash); border: 1px dashed var(--line); padding: 1rem; border-radius: .35rem; }
[role="alert"], [role="status"] { border-left: .3rem solid var(--bad); background: var(--wash); padding: .6rem .8rem; }
[role="status"] { border-color: var(--good); }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .35rem; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .6rem; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { background: var(--wash); white-space: nowrap; }
td { overflow-wrap: anywhere; min-width: 4rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: minmax(9rem, auto) 1fr; gap: .3rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); overflow-wrap: anywhere; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
label, legend { font-weight: 600; }
.field { margin: 0 0 .9rem; max-width: 40rem; }
.field > label { display: block; }
input:not([type="checkbox"]), select, textarea {
  font: inherit; width: 100%; padding: .4rem .5rem; color: inherit; background: var(--paper);
  border: 1px solid var(--edge); border-radius: .25rem;
}
input:not([type="checkbox"]), select { height: 2.4rem; }
[aria-invalid="true"] { border: 2px solid var(--bad) !important; }
fieldset { border: 1px solid var(--line); border-radius: .35rem; margin: 0 0 1rem; padding: .75rem 1rem; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
.row > * { flex: 1 1 9rem; margin: 0; } .row > button { flex: 0 0 auto; }
button, .button {
  font: inherit; display: inline-block; padding: .4rem .9rem; border: 1px solid var(--accent); border-radius: .25rem;
  background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; min-height: 2.25rem;
}
.plain { background: transparent; color: var(--accent); }
.danger { background: transparent; color: var(--bad); border-color: var(--bad); }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .75rem 0; }
.secret { font-family: ui-monospace, monospace; user-select: all; background: var(--wash); padding: .4rem .6rem;
  border: 1px solid var(--line); border-radius: .25rem; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--wash); padding: .6rem .8rem; border-radius: .35rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem;
  padding: 0; list-style: none; }
.tiles > * { border: 1px solid var(--line); border-radius: .35rem; padding: .6rem .8rem; }
.tiles strong { display: block; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
svg.chart { display: block; width: 100%; height: 6rem; background: var(--wash); border-radius: .25rem; }
svg .all { fill: var(--chart); } svg .refused { fill: var(--warn); } svg .failed { fill: var(--bad); }
.filters { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
.filters li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; }
time { white-space: nowrap; text-decoration: underline dotted; text-underline-offset: .2em; }
`;
