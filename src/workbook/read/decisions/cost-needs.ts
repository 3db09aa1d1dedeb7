import type { CostRow } from "../../decisions";
import type { ProblemDraft } from "../../problems";

/** The rows without those whose needs go in a circle: one problem for each circle, at its first row. */
export function withoutBadNeeds(rows: readonly CostRow[]): {
  readonly rows: readonly CostRow[];
  readonly problems: readonly ProblemDraft[];
} {
  const needs = new Map<string, Set<string>>();
  for (const { indicator, needs: own } of rows)
    needs.set(indicator, new Set([...(needs.get(indicator) ?? []), ...own]));
  const problems: ProblemDraft[] = [];
  const reported = new Set<string>();
  const bad = new Set<CostRow>();
  for (const row of rows) {
    if (row.needs.length === 0) continue;
    const circle = circleFrom(row, needs);
    if (circle === null) continue;
    bad.add(row);
    const key = [...circle].sort().join(" ");
    if (reported.has(key)) continue;
    reported.add(key);
    problems.push({
      ...{ code: "cost-need-circle", severity: "error", cell: row.cells.indicator },
      details: { known: [...circle, row.indicator].join(" → ") },
    });
  }
  return { rows: rows.filter((row) => !bad.has(row)), problems };
}

/** The indicators on a way of needs from a row back to its indicator, that one first; null for none. */
function circleFrom(
  { indicator, needs: own }: CostRow,
  needs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | null {
  const seen = new Set<string>();
  const ways = own.map((need) => [indicator, need]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? indicator;
    if (last === indicator) return way.slice(0, -1);
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of needs.get(last) ?? []) ways.push([...way, next]);
  }
  return null;
}
