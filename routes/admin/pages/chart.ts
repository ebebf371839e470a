import { QUARTERS, type Quarter } from '../../../src/http/traffic.ts';
import { type Html, html } from '../html.ts';

const HEIGHT = 100;
/** Of a bar; the rest of its place is a gap. */
const WIDTH = 8;
const STEP = 10;

/** A bar for each quarter of an hour of the last day, the current one last. */
function bars(
  label: string,
  quarters: readonly Quarter[],
  layers: readonly [kind: string, of: (each: Quarter) => number][],
) {
  const most = Math.max(1, ...quarters.map((each) => Math.max(...layers.map(([, of]) => of(each)))));
  const bar = (each: Quarter, kind: string, value: number) => {
    // What is there at all is seen.
    const height = value === 0 ? 0 : Math.max(1, Math.round((value / most) * HEIGHT));
    const x = (QUARTERS - 1 - each.age) * STEP;
    return html`<rect class="${kind}" x="${x}" y="${HEIGHT - height}" width="${WIDTH}" height="${height}"/>`;
  };
  const all = layers.map(([kind, of]) => quarters.filter(isShown).map((each) => bar(each, kind, of(each))));
  return html`<svg class="chart" viewBox="0 0 ${QUARTERS * STEP} ${HEIGHT}" preserveAspectRatio="none"
    role="img" aria-label="${label}">${all}</svg>`;
}

const isShown = ({ age }: Quarter) => age >= 0 && age < QUARTERS;

/** How many requests, and of those how many were refused (4xx) and failed (5xx), one before the other. */
export const requestsChart = (door: string, quarters: readonly Quarter[]): Html =>
  bars(`Requests at ${door} in each quarter of an hour of the last day`, quarters, [
    ['all', ({ requests }) => requests],
    ['refused', ({ refused, failed }) => refused + failed],
    ['failed', ({ failed }) => failed],
  ]);

/** How long an answer took in the mean. */
export const timesChart = (door: string, quarters: readonly Quarter[]): Html =>
  bars(`Mean milliseconds of an answer at ${door} in each quarter of an hour of the last day`, quarters, [
    ['all', ({ ms, requests }) => ms / Math.max(1, requests)],
  ]);
