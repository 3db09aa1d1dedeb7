import type { Method } from "../../src/engine";
import type { Script } from "../../src/sql";
import { collectedRows, type PlanNode } from "../support/spark/plan";
import { describeWithSpark, onSpark, type SparkJob, type SparkOutcome } from "../support/spark/spark";
import { differences, type Row } from "./support/differences";
import { tableModel } from "./support/scored-table";
import { scriptOf } from "./support/script-of";
import { plain, withinRanges } from "./support/spark-cases";

interface Case {
  readonly title: string;
  readonly method: Method;
  readonly script: Script;
  readonly job: SparkJob;
  readonly isWithinRanges: boolean;
}

/** Each case has tables of its own: the cases run at the same time. */
function caseOf(title: string, method: Method, k: number, rankRanges?: number): Case {
  const script = scriptOf("spark", method, rankRanges === undefined ? {} : { rankRanges });
  const own = (query: string): string => query.replaceAll(/\bpsci_(?=parameters|stage)/g, `case${k}_`);
  const query = script.steps.find(({ name }) => name === "scores")?.query ?? "";
  const steps = script.steps
    .filter(({ name }) => name !== "scores")
    .map((step) => ({ table: own(step.table ?? script.parametersTable), query: own(step.query) }));
  return {
    title,
    method,
    script,
    job: { steps, query: own(query), plan: planned.includes(title) },
    isWithinRanges: rankRanges !== undefined,
  };
}

const ranges = 8;

/** Those whose physical plans are looked at. */
const planned = ["as it is", "rescaled levels"];

describeWithSpark("on a Spark with two workers", () => {
  const cases = [
    ...plain.map(([title, method], k) => caseOf(title, method, k)),
    ...withinRanges.map(([title, method], k) => caseOf(title, method, plain.length + k, ranges)),
  ];
  let outcomes: readonly SparkOutcome[] = [];
  let workers = 0;

  beforeAll(async () => {
    const { units, groups, denominators, indicators } = tableModel;
    const figures = [...denominators, ...indicators];
    const table = {
      name: "cities",
      columns: [
        ["city", "string"] as const,
        ...groups.map(({ code }) => [code, "string"] as const),
        ...figures.map(({ code }) => [code, "double"] as const),
      ],
      rows: units.map(({ code }, i) => [
        code,
        ...groups.map(({ labels }) => labels[i] ?? null),
        ...figures.map(({ values }) => (Number.isNaN(values[i]) ? null : (values[i] ?? null))),
      ]),
    };
    ({ jobs: outcomes, workers } = await onSpark(
      [table],
      cases.map(({ job }) => job),
    ));
  }, 900_000);

  test("rows are held by two processes", () => expect(workers).toBe(2));

  test("every method that SQL has gives the engine's scores to 1e-9, and the same ranks", () => {
    const found = cases.flatMap(({ title, method, script }, k) => {
      const outcome = outcomes[k];
      if (outcome === undefined || "error" in outcome) return [`${title}: ${outcome?.error ?? "not run"}`];
      return differences(title, method, script, rowsOf(outcome));
    });
    expect(found).toEqual([]);
  });

  test("within ranges no worker gets the rows of all units", () => {
    const plans = plansOf("rescaled levels", true);
    // Parameters, three or more stages, and the scores.
    expect(plans.length).toBeGreaterThan(4);
    expect(plans.flatMap(collected)).toEqual([]);
  });

  test("with plain windows a worker does, and the plan shows it", () => {
    const found = plansOf("as it is", false).flatMap(collected);
    expect(found.some((one) => one.includes("Exchange SinglePartition"))).toBe(true);
    expect(found.some((one) => one.includes("WindowExec"))).toBe(true);
  });

  const plansOf = (name: string, within: boolean) =>
    cases.flatMap(({ title, isWithinRanges }, k) => {
      const outcome = outcomes[k];
      if (title !== name || isWithinRanges !== within || outcome === undefined || "error" in outcome)
        return [];
      return Object.entries(outcome.plans ?? {}).map(([step, plan]) => ({ step: `${title}, ${step}`, plan }));
    });
});

/** Rows of the parameters are few, and so are those of a range, an order, an indicator or a group. */
const collected = ({ step, plan }: { readonly step: string; readonly plan: PlanNode }): readonly string[] =>
  collectedRows(plan, {
    tables: [/_parameters\b/],
    keys: [/^place#/, /^ordering#/, /^indicator#/, /^group_label#/, /^region#/],
    whole: [/^ordering#/],
  }).map((one) => `${step}: ${one}`);

const rowsOf = ({ columns, rows }: Extract<SparkOutcome, { rows: unknown }>): readonly Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, k) => [name, row[k]])));
