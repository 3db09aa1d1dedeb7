// A program of somebody who has the package: tests/library/engine-library.test.ts runs it in Node and in a page.
import { defaultMethod, type Model, score, serialiseModel, streams } from "psci/engine";

const column = (code: string, ...values: number[]) => ({
  code,
  name: code,
  direction: 1 as const,
  values: Float64Array.from(values),
  unit: "",
  target: NaN,
  lower: NaN,
  upper: NaN,
  denominator: null,
  scale: 1,
});
const node = (code: string, parent: string | null, level: number) => ({
  code,
  name: code,
  parent,
  level,
  weight: 1,
});

const model: Model = {
  units: ["Aldea", "Burgo", "Costa"].map((code) => ({ code, name: code })),
  indicators: [column("plans", 1, 3, 2), column("reviews", 2, 5, NaN)],
  denominators: [],
  groups: [],
  framework: [node("plans", "index", 1), node("reviews", "index", 1), node("index", null, 2)],
  method: { ...defaultMethod, gap: { reference: "best" } },
  judgements: { budgets: [], comparisons: [] },
  panel: null,
};

// @ts-expect-error: no such rule. Types that came through as `any` would let it pass.
export const wrong: Model = { ...model, method: { ...defaultMethod, missing: { rule: "zero" } } };

const outcome = score(model);
export const answer: string = outcome.ok
  ? JSON.stringify([...outcome.results.ranks.at(-1)!, streams(1, 1).length, serialiseModel(model).length > 0])
  : outcome.problems.map(({ code }) => code).join();
