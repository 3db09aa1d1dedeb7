import { type Method, score } from "../../../src/engine";
import { classesOf } from "../../../src/engine/points";
import type { Script } from "../../../src/sql";
import { tableModel } from "./scored-table";

export type Row = Readonly<Record<string, unknown>>;

/** Where rows of a database differ from the engine by more than 1e-9, or in a rank or a class; empty for nowhere. */
export function differences(
  title: string,
  method: Method,
  script: Script,
  rows: readonly Row[],
): readonly string[] {
  const model = { ...tableModel, method };
  const outcome = score(model);
  if (!outcome.ok)
    return [
      `${title}: the engine refuses ${JSON.stringify(outcome.problems.filter(({ severity }) => severity === "error").slice(0, 2))}`,
    ];
  const { scores, ranks, groupRanks, kept } = outcome.results;
  const classes = new Map(classesOf(model, scores).map(({ node, byUnit }) => [node, byUnit]));
  const byUnit = new Map(rows.map((row) => [row["city"], row]));
  const found: string[] = rows.length === model.units.length ? [] : [`${title}: ${rows.length} rows`];
  model.units.forEach(({ code: unit }, i) => {
    for (const { column, kind, code } of script.columns) {
      const node = model.framework.findIndex((one) => one.code === code);
      const cell = byUnit.get(unit)?.[column];
      const got = cell === null || cell === undefined || cell === "" ? null : cell;
      if (kind === "class") {
        const expected = classes.get(code)?.[i]?.name ?? null;
        if (got !== expected) found.push(`${title}: ${column} of ${unit} is ${String(got)}, not ${expected}`);
      } else if (kind === "score" || kind === "normalised" || kind === "rank" || kind === "groupRank") {
        const table = kind === "rank" ? ranks : kind === "groupRank" ? groupRanks : scores;
        const expected = table[node]?.[i] ?? NaN;
        const limit = table === scores ? 1e-9 * Math.max(1, Math.abs(expected)) : 0;
        const same = Number.isNaN(expected)
          ? got === null
          : got !== null && Math.abs(Number(got) - expected) <= limit;
        if (!same) found.push(`${title}: ${column} of ${unit} is ${String(got)}, not ${expected}`);
      } else if (kind === "problem" && !kept[i] && got !== "unit-screened-out")
        found.push(`${title}: the problem of ${unit} is ${String(got)}`);
    }
  });
  return found.slice(0, 3);
}
