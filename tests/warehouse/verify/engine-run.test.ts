import { writeFileSync } from "node:fs";
import { createModel, freezeScale, type Method, type Model, score } from "../../../src/engine";
import { type Database, openDatabase } from "../../../src/warehouse";
import type { TableIndex } from "../../../src/warehouse/score";
import { openTable, type OpenTable } from "../../../src/warehouse/table";
import { engineRun, engineScale } from "../../../src/warehouse/verify";
import { temporaryFolder } from "../../support/command";

const folder = temporaryFolder();

const choice = <T extends string>(method: T) => ({ method, parameters: {} });

/** Thirty units with gaps, a long tail, ties, weights, a denominator and groups. */
const rows = Array.from({ length: 30 }, (_, i) => ({
  code: `u${i}`,
  A: i % 7 === 3 ? NaN : (i * 37) % 11,
  B: i % 9 === 4 ? NaN : i === 5 ? 900 : (i * 17) % 23,
  C: (i * 29) % 31,
  people: 1 + (i % 5),
  region: ["North", "South", ""][i % 3] ?? "",
}));

let database: Database;
let table: OpenTable;
beforeEach(async () => {
  const header = "code,A,B,C,people,region";
  const text = (x: string | number): string => (Number.isNaN(x) ? "" : String(x));
  const lines = rows.map((row) => Object.values(row).map(text).join(","));
  writeFileSync(folder.file("t.csv"), `${header}\n${lines.join("\n")}\n`);
  database = await openDatabase({ spill: folder.file("spill"), threads: 1 });
  table = await openTable(database, { kind: "csv", path: folder.file("t.csv"), table: null });
});
afterEach(() => database.close());

function indexOf(method: Partial<Method>): { readonly model: Model; readonly index: TableIndex } {
  const values = (name: "A" | "B" | "C" | "people") => rows.map((row) => row[name]);
  const model = createModel({
    units: rows.map(({ code }) => code),
    indicators: [
      { code: "A", values: values("A") },
      { code: "B", values: values("B"), direction: -1 },
      { code: "C", values: values("C"), denominator: "people" },
    ],
    denominators: [{ code: "people", name: "People", values: values("people") }],
    context: [{ code: "people", name: "People", values: values("people") }],
    groups: [{ code: "region", name: "Region", labels: rows.map(({ region }) => region || null) }],
    method,
  });
  const codes = ["A", "B", "C", "people", "region"];
  const { indicators, framework } = model;
  return {
    model,
    index: {
      index: {
        ...{ indicators, framework },
        method: model.method,
        denominators: ["people"],
        groups: ["region"],
      },
      ...{ unit: "code", unitName: null, columns: Object.fromEntries(codes.map((code) => [code, code])) },
    },
  };
}

const methods: readonly (readonly [string, Partial<Method>])[] = [
  [
    "weights of units and means",
    { normalisation: choice("z-score"), imputation: choice("mean"), unitWeights: "people" },
  ],
  ["percentile ranks", { normalisation: choice("percentile rank") }],
  ["the exponential scale of ranks", { normalisation: choice("exponential"), imputation: choice("median") }],
  [
    "gaps filled within groups, and winsorisation",
    { group: "region", imputation: choice("group median"), treatment: choice("winsorise") },
  ],
  [
    "a gate and a bonus, which look at raw values",
    {
      gates: [{ node: "Index", element: "A", passes: "at least", limit: 4, cap: 40, missing: "passes" }],
      adjustments: [{ node: "Index", indicator: "C", rate: 2, limit: 10 }],
    },
  ],
];

test.each(methods)(
  "units of a table that is larger than memory have the scores of the whole: %s",
  async (_, method) => {
    const { model, index } = indexOf(method);
    const expected = score(model);
    if (!expected.ok) throw new Error(JSON.stringify(expected.problems));
    for (const few of [0, 1000]) {
      const run = await engineRun(database, table, index, { model, units: ["u2", "u5", "u10"], few });
      if (!run.ok) throw new Error(JSON.stringify(run));
      const { units } = run.results.model;
      expect(units).toHaveLength(few === 0 ? 3 : 30);
      for (const [node, column] of run.results.scores.entries())
        for (const [i, { code }] of units.entries()) {
          const own = expected.results.scores[node]?.[rows.findIndex((row) => row.code === code)] ?? NaN;
          expect(Math.abs((column[i] ?? NaN) - own) < 1e-9 || Object.is(column[i], own)).toBe(true);
        }
    }
  },
);

test("the scale that is made column by column is that of a run, with the bounds of winsorisation", async () => {
  const { model, index } = indexOf({ imputation: choice("median"), treatment: choice("winsorise") });
  const outcome = score(model);
  const expected = outcome.ok ? freezeScale(outcome.results) : outcome;
  expect(await engineScale(database, table, index, { model })).toEqual(expected);
});

test("what takes all figures at once is named, where the table is too large for it", async () => {
  const { model, index } = indexOf({ weights: choice("PCA") });
  const run = await engineRun(database, table, index, { model, units: ["u2"], few: 0, whole: 0 });
  expect(run).toEqual({ ok: false, takesAll: "weights made from data (PCA)" });
});

test("a mean that is not defined for the values is the reason, alone", async () => {
  const { model, index } = indexOf({
    normalisation: choice("none"),
    aggregation: { default: choice("geometric"), levels: {}, nodes: {} },
  });
  for (const few of [0, 1000]) {
    const run = await engineRun(database, table, index, { model, units: rows.map(({ code }) => code), few });
    expect("problems" in run && run.problems.map(({ code }) => code)).toEqual(["mean-needs-positive"]);
  }
});
