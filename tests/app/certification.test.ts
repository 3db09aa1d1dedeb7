import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, scoreIndex } from "../../src/app";
import { resultsJson } from "../../src/app/results-json";
import { openInput } from "../../src/cli/files/input";

const folder = join(__dirname, "../fixtures/certification");

/** As `expected.py` beside it computes them from the same tables. */
interface Expected {
  readonly units: readonly string[];
  readonly D: readonly number[];
  readonly R: readonly number[];
  readonly Index: readonly number[];
  readonly rank: readonly number[];
  readonly class: readonly (string | null)[];
}

test("a certification with gates, bonus, malus and classes has the scores of an independent computation", async () => {
  // The form of the file.
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  const { workbook, choice } = await openInput(folder);
  const outcome = scoreIndex((await readWorkbook(workbook, choice)).reading);
  if (!outcome.scored) throw new Error(JSON.stringify(outcome.problems));
  const json = resultsJson(outcome.results, outcome.problems);
  for (const node of ["D", "R", "Index"] as const)
    json.scores[node]?.forEach((score, i) => expect(score).toBeCloseTo(expected[node][i] ?? NaN, 10));
  expect(json.units.map(({ code }) => code)).toEqual(expected.units);
  expect(json.ranks["Index"]).toEqual(expected.rank);
  expect(json.classes).toEqual({ Index: expected.class });
  expect(json.gates?.map(({ node, element, fails, missing }) => [node, element, fails, missing])).toEqual([
    ["R", "R1", ["T10", "T15", "T20"], ["T06"]],
    ["R", "D1", ["T01", "T02", "T05", "T07", "T20"], ["T04"]],
    ["Index", "D", ["T18", "T20"], []],
  ]);
  expect(
    outcome.problems.map(({ code, message, cell }) => [code, message.split(" at ")[0], cell?.row]),
  ).toEqual([
    ["gate-without-value", "Gate R", 3],
    ["gate-without-value", "Gate R", 3],
    ["points-without-value", "Malus Index", 6],
  ]);
});
