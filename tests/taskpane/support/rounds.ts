import type { SessionIndex } from "../../../src/app/session";
import type { Model } from "../../../src/engine";
import { type AssessmentTables, cellsOfRound } from "../../../src/workbook/assessment";
import { type Given, rowsOf } from "../../support/two-rounds";
import { indexOf } from "./states";

/** The index with two rounds of ratings of its first four indicators; the last unit came with the second round. */
export function indexOfRounds(
  model: Model,
  raters: readonly [string, string] = ["Ana", "Ben"],
): SessionIndex {
  const rated = model.indicators.slice(0, 4).map(({ code }) => code);
  const given = model.units.flatMap(({ code }, i) =>
    rated.flatMap((item, j): readonly Given[] =>
      raters.flatMap((rater, k): readonly Given[] => [
        ...(i === model.units.length - 1
          ? []
          : [[code, item, `${rater}`, levelOf(i * 3 + j * 5 + k), "2025"] as const]),
        [code, item, k === 0 ? rater : "Cleo", levelOf(i * 3 + j * 5 + k + (i % 4)), "2026"],
      ]),
    ),
  );
  const tables: AssessmentTables = {
    ...{ ratings: rowsOf(given), agreed: [], rounds: ["2025", "2026"], round: "2026", rated, cells: [] },
    rule: { summary: "agreed", raters: 1, disagreement: "warn", limit: 2 },
    ...{ scales: {}, found: {}, ratingsPlace: null, scale: [], scalePlace: null, agreedPlace: null },
    ...{ evidence: [], evidencePlace: null, stakeholders: [], stakeholdersPlace: null, consensus: "mean" },
    ...{ proposals: [], proposalsPlace: null },
  };
  const cells = cellsOfRound(model, tables, "2026");
  const found = indexOf({
    ...model,
    indicators: model.indicators.map((one) =>
      rated.includes(one.code)
        ? {
            ...one,
            values: Float64Array.from(
              cells.filter(({ item }) => item === one.code),
              ({ value }) => value,
            ),
          }
        : one,
    ),
  });
  return { ...found, source: { ...found.source, assessment: { ...tables, cells } } };
}

const levelOf = (seed: number): number => 1 + ((seed * 7 + (seed >> 2)) % 5);
