import { score } from "../../src/engine";
import { resultsJson } from "../../src/app";
import type { Problem } from "../../src/workbook/problem";
import { sampleModel } from "../support/sample";

const keys = [
  "units",
  "nodes",
  "denominated",
  "imputed",
  "treated",
  "normalised",
  "scores",
  "ranks",
  "groupRanks",
  "gaps",
  "reading",
  "problems",
];

const outcome = score(sampleModel());
if (!outcome.ok) throw new Error("the sample is not scored");
const { results } = outcome;
const { model } = results;
const json = JSON.parse(JSON.stringify(resultsJson(results, []))) as ReturnType<typeof resultsJson>;

const problem: Problem = {
  code: "cell-text",
  severity: "error",
  cell: { sheet: "My data", row: 4, column: 6 },
  message: "What.",
  remedy: "Do.",
  where: {},
};

test("resultsJson has exactly the documented keys, in their order", () => {
  expect(Object.keys(json)).toEqual(keys);
  expect(Object.keys(json.nodes[0] ?? {})).toEqual([
    "code",
    "name",
    "level",
    "parent",
    "weight",
    "effectiveWeight",
  ]);
});

test("resultsJson lists units and nodes in the order of the model, and has every node's scores, ranks and gaps", () => {
  expect(json.units).toEqual(model.units.map(({ code, name }) => ({ code, name })));
  const codes = model.framework.map(({ code }) => code);
  expect(json.nodes.map(({ code }) => code)).toEqual(codes);
  for (const table of [json.scores, json.ranks, json.gaps])
    expect(Object.keys(table).sort()).toEqual([...codes].sort());
  for (const table of [json.denominated, json.imputed, json.treated, json.normalised])
    expect(Object.keys(table).sort()).toEqual(model.indicators.map(({ code }) => code).sort());
});

test("resultsJson gives every number bit for bit, and null for what is missing", () => {
  model.framework.forEach(({ code }, k) =>
    expect(json.scores[code]).toEqual(
      Array.from(results.scores[k] ?? [], (x) => (Number.isNaN(x) ? null : x)),
    ),
  );
  const missing = model.indicators.find(({ values }) => values.some((x) => Number.isNaN(x)));
  if (!missing) throw new Error("the sample has no missing cell");
  const at = missing.values.findIndex((x) => Number.isNaN(x));
  expect(json.denominated[missing.code]?.[at]).toBeNull();
  expect(json.scores[missing.code]?.[at]).toBeNull();
});

test("resultsJson without results has the same keys, empty, with the problems", () => {
  const empty = resultsJson(null, [problem]);
  expect(Object.keys(empty)).toEqual(keys);
  const { problems, units, nodes, reading, ...tables } = empty;
  expect([units, nodes, reading]).toEqual([[], [], null]);
  expect(Object.values(tables).every((table) => Object.keys(table).length === 0)).toBe(true);
  expect(problems).toHaveLength(1);
});

test("a problem has its sheet and cell, or null for both", () => {
  const nowhere = { ...problem, cell: null };
  expect(resultsJson(null, [problem, nowhere]).problems).toEqual([
    {
      code: "cell-text",
      severity: "error",
      sheet: "My data",
      cell: "G5",
      message: "What.",
      remedy: "Do.",
    },
    { code: "cell-text", severity: "error", sheet: null, cell: null, message: "What.", remedy: "Do." },
  ]);
});
