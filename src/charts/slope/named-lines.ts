import type { SlopeLine } from "../decision-charts";

/** Lines with a name at their ends. */
const most = 20;

/** The chosen ones, and the first others while there is room. */
export function namedLines(lines: readonly SlopeLine[]): readonly SlopeLine[] {
  const chosen = lines.filter((line) => line.chosen === true).slice(0, most);
  const others = lines.filter((line) => line.chosen !== true).slice(0, most - chosen.length);
  return lines.filter((line) => chosen.includes(line) || others.includes(line));
}

/** 0: without a name; 1: with one; 2: chosen. They are drawn in this order. */
export const weightOf = (line: SlopeLine, named: readonly SlopeLine[]): 0 | 1 | 2 =>
  line.chosen === true ? 2 : named.includes(line) ? 1 : 0;
