import { createModel, plan, type PlanSettings, type Results, score } from "../../../../src/engine";

const codes = ["a", "b", "c"];
const gate = (element: string) =>
  ({ node: "P", element, passes: "at least", limit: 2, cap: 0, missing: "passes" }) as const;

/** Three units; the first two fail two gates of P, each by one step. */
function scored(): Results {
  const outcome = score(
    createModel({
      units: ["u0", "u1", "u2"],
      indicators: codes.map((code) => ({
        ...{ code, lower: 0, upper: 10, weight: 1, parent: code === "c" ? "Q" : "P" },
        values: code === "c" ? [10, 10, 10] : [1, 1, 10],
      })),
      aggregates: [{ code: "P", parent: "Index" }, { code: "Q", parent: "Index" }, { code: "Index" }],
      method: {
        normalisation: { method: "goalposts", parameters: { lower: 0, upper: 100 } },
        gates: [gate("a"), gate("b")],
      },
    }),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

const results = scored();
const costs = codes.map((indicator) => ({
  ...{ indicator, unit: null, group: null, perUnit: 1, maximum: 1, step: 1, time: NaN, needs: [] },
}));
const settings = (units: PlanSettings["units"], budget: number): PlanSettings => ({
  ...{ budget, units, gain: { kind: "index" } },
  ...{ excluded: [], decided: [], most: null, floors: [] },
});
const planned = (units: PlanSettings["units"], budget: number) => {
  const { problems, gain, proven } = plan(results, "Index", costs, settings(units, budget));
  return { codes: problems.map(({ code }) => code), gain, proven };
};

test("two gates that only pay together are found for one unit with few steps: every plan is scored", () => {
  // Both gates passed: P is 20 of 100, and half of the index.
  expect(planned({ kind: "unit", unit: "u0" }, 2)).toEqual({ codes: [], gain: 10, proven: true });
});

test("for several units the plan says that it may miss them, and counts the units that fail two gates", () => {
  const { problems, proven } = plan(results, "Index", costs, settings({ kind: "all" }, 4));
  const note = problems.find(({ code }) => code === "plan-gates-together");
  expect(note?.details).toEqual({ count: "2" });
  expect(proven).toBe(false);
});

test("where it finds nothing, it does not say that this is proven", () => {
  const { codes: said, gain, proven } = planned({ kind: "all" }, 1);
  expect(said).toContain("plan-nothing-to-gain");
  expect({ gain, proven }).toEqual({ gain: 0, proven: false });
});
