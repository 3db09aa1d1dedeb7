import type { Method } from "../../src/engine";
import type { Script } from "../../src/sql";
import { collectedRows, shuffles } from "../support/spark/plan";
import { describeWithSpark, onSpark, type SparkJob, type SparkOutcome } from "../support/spark/spark";
import { differences, type Row } from "./support/differences";
import { tableModel } from "./support/scored-table";
import { scriptOf } from "./support/script-of";
import { methods } from "./support/variants";

interface Case {
  readonly title: string;
  readonly method: Method;
  readonly script: Script;
  readonly job: SparkJob;
}

/** Each case has tables of its own: the cases run at the same time. */
function caseOf(title: string, method: Method, k: number, rankRanges?: number): Case {
  const script = scriptOf("spark", method, rankRanges === undefined ? {} : { rankRanges });
  const own = (query: string): string => query.replaceAll(/\bpsci_(?=parameters|stage)/g, `case${k}_`);
  const query = script.steps.find(({ name }) => name === "scores")?.query ?? "";
  const steps = script.steps
    .filter(({ name }) => name !== "scores")
    .map((step) => ({ table: own(step.table ?? script.parametersTable), query: own(step.query) }));
  return { title, method, script, job: { steps, query: own(query), plan: rankRanges !== undefined } };
}

/** Methods whose orders of all units are of different kinds. */
const ordered = ["as it is", "normalisation percentile rank", "many ties", "rescaled levels"];
const ranges = 8;

describeWithSpark("on a Spark with two workers", () => {
  const cases = [
    ...methods.map(([title, method], k) => caseOf(title, method, k)),
    ...methods
      .filter(([title]) => ordered.includes(title))
      .map(([title, method], k) => caseOf(title, method, methods.length + k, ranges)),
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
    const found = cases.flatMap(({ title, method, script, job }, k) => {
      const outcome = outcomes[k];
      const name = job.plan === true ? `${title}, within ranges` : title;
      if (outcome === undefined || "error" in outcome) return [`${name}: ${outcome?.error ?? "not run"}`];
      return differences(name, method, script, rowsOf(outcome));
    });
    expect(found).toEqual([]);
  });

  test("within ranges no worker gets the rows of all units", () => {
    const collected = plansOf(true).flatMap(([name, plan]) =>
      collectedRows(plan, [/_parameters\b/], [/^place#/, /^ordering#/]).map((one) => `${name}: ${one}`),
    );
    expect(collected).toEqual([]);
  });

  test("without ranges a worker does, so the check finds it", () => {
    expect(plansOf(true).length).toBeGreaterThan(ordered.length);
  });

  const plansOf = (isPlanned: boolean) =>
    cases.flatMap(({ title, job }, k) => {
      const outcome = outcomes[k];
      if (job.plan !== isPlanned || outcome === undefined || "error" in outcome) return [];
      return Object.entries(outcome.plans ?? {}).map(
        ([name, plan]) => [`${title}, ${name} (${shuffles(plan)} shuffles)`, plan] as const,
      );
    });
});

const rowsOf = ({ columns, rows }: Extract<SparkOutcome, { rows: unknown }>): readonly Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, k) => [name, row[k]])));
