import {
  imputations,
  normalisations,
  tableAggregations,
  treatments,
  unitAggregations,
  weightings,
  type Method,
} from "../../src/engine";
import { type DialectName, sqlScript, type ScriptRequest } from "../../src/sql";
import { catalogue } from "../../src/workbook/problems";
import { methodOfTable, tableModel } from "./support/scored-table";

const outcomeOf = (
  changes: Partial<Method>,
  more: Partial<ScriptRequest> = {},
  dialect: DialectName = "duckdb",
) =>
  sqlScript({
    ...{ index: methodOfTable({ ...tableModel.method, ...changes }), dialect, table: "cities" },
    ...{ unit: "city", columns: {}, parameters: null },
    ...more,
  });

const codesOf = (...given: Parameters<typeof outcomeOf>): readonly string[] => {
  const outcome = outcomeOf(...given);
  return outcome.ok ? [] : outcome.problems.map(({ code, details }) => `${code}: ${details["method"]}`);
};

// A name of a registry, which the list of a test cannot say.
const named = (method: string) => ({ method, parameters: {} }) as never;

test("everything that SQL does not have is refused at once, each by its name", () => {
  const found = codesOf({
    imputation: named("EM"),
    treatment: named("Box-Cox estimated"),
    weights: named("AHP"),
    aggregation: { default: named("Copeland"), levels: {}, nodes: { Index: named("Kemeny") } },
    scaleTime: 2020,
    screeningZeros: 0.5,
    screeningOn: "imputed",
  });
  expect(found).toEqual([
    "sql-setting-unknown: scale year",
    "sql-setting-unknown: screening zeros",
    "sql-setting-unknown: screening",
    "sql-iterates: EM",
    "sql-iterates: Box-Cox estimated",
    "sql-weights-made: AHP",
    "sql-compares-pairs: Copeland",
    "sql-iterates: Kemeny",
  ]);
});

test("a method of any registry is in the script or refused, with a sentence of the catalogue", () => {
  const stages: readonly (readonly [
    Readonly<Record<string, unknown>>,
    (method: string) => Partial<Method>,
  ])[] = [
    [imputations, (method) => ({ imputation: named(method), group: "region" })],
    [treatments, (method) => ({ treatment: named(method) })],
    [normalisations, (method) => ({ normalisation: named(method) })],
    [weightings, (method) => ({ weights: named(method) })],
    [
      { ...unitAggregations, ...tableAggregations },
      (method) => ({ aggregation: { default: named(method), levels: {}, nodes: {} } }),
    ],
  ];
  for (const [registry, changes] of stages)
    for (const method of Object.keys(registry)) {
      const outcome = outcomeOf(changes(method));
      for (const { code } of outcome.ok ? [] : outcome.problems) expect(catalogue).toHaveProperty([code]);
      expect(outcome.ok || outcome.problems.every(({ details }) => details["method"] === method)).toBe(true);
    }
});

test("what compares rows cannot be frozen, and what a database lacks is said with its name", () => {
  const frozen = { parameters: "scale_2024" };
  expect(codesOf({ normalisation: named("percentile rank") }, frozen)).toContain(
    "sql-not-frozen: percentile rank",
  );
  expect(codesOf({ normalisation: named("z-score") }, frozen)).toEqual([]);
  expect(codesOf({ imputation: named("median") }, {}, "tsql")).toContain("sql-database-lacks: median");
  expect(codesOf({ normalisation: named("percentile rank"), unitWeights: "POP" })).toEqual([
    "sql-method-unknown: percentile rank",
  ]);
  expect(codesOf({ imputation: named("group mean") })).toEqual(["group-needed: group mean"]);
});

test("limits of flags are no part of a script: no score depends on them", () => {
  const [plain, limited] = [outcomeOf({}), outcomeOf({ limits: { redundant: 0.8 } })];
  expect(limited.ok && limited.script.hash).toBe(plain.ok && plain.script.hash);
});
