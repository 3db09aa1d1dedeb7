import {
  type CostRule,
  createModel,
  plan,
  type Plan,
  type PlanSettings,
  type Results,
  score,
} from "../../../../src/engine";

const codes = ["a", "b", "c", "d", "e"];

/** Four units with 1, 2, 3 and 9 in five indicators on 0-10; u3 is the best. */
function scored(method: Parameters<typeof createModel>[0]["method"]): Results {
  const outcome = score(
    createModel({
      groups: [
        { code: "G", name: "G", labels: ["x", "x", "y", "y"] },
        { code: "H", name: "H", labels: ["m", "n", "m", "n"] },
      ],
      units: ["u0", "u1", "u2", "u3"],
      indicators: codes.map((code, j) => ({
        ...{ code, lower: 0, upper: 10, target: 5, weight: 1 + j, parent: j < 2 ? "P" : "Q" },
        values: [1, 2, 3, 9],
      })),
      aggregates: [{ code: "P", parent: "Index" }, { code: "Q", parent: "Index" }, { code: "Index" }],
      method: {
        normalisation: { method: "goalposts", parameters: { lower: 1, upper: 100 } },
        gap: { reference: "best" },
        ...method,
      },
    }),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

const settings = (change: Partial<PlanSettings>): PlanSettings => ({
  ...{ budget: 50, units: { kind: "unit", unit: "u0" }, gain: { kind: "index" } },
  ...{ excluded: [], decided: [], most: null, floors: [] },
  ...change,
});

const rule = (indicator: string, change: Partial<CostRule> = {}): CostRule => ({
  ...{ indicator, unit: null, group: null, perUnit: 1, maximum: 2, step: 1, time: NaN, needs: [] },
  ...change,
});

const rules = codes.map((code) => rule(code));
const divisible = codes.map((code) => rule(code, { step: NaN, maximum: NaN }));
const problemsOf = ({ problems }: Plan) => problems.map(({ code }) => code);
const item = (indicator: string, unit: string | null = null) => ({ unit, indicator });

describe.each(["arithmetic", "geometric"] as const)("settings of a plan, %s", (aggregation) => {
  const results = scored({ aggregation: { method: aggregation, parameters: {} } });

  test.each<[string, Partial<PlanSettings>]>([
    ["a floor and fewer indicators than it needs", { most: 1, floors: [floorOf("u0", 5)] }],
    ["more is decided than the maximum of indicators", { most: 1, decided: [item("a"), item("b")] }],
    [
      "what is decided leaves too little for a floor",
      { budget: 5, units: { kind: "all" }, decided: [item("a", "u1")], floors: [floorOf("u0", 4)] },
    ],
  ])("%s: no plan, and the settings are named", (_, change) => {
    const found = plan(results, "Index", rules, settings(change));
    expect(found.steps).toEqual([]);
    expect(problemsOf(found)).toEqual(["plan-rules-unmet"]);
  });

  test("what is decided has what it needs in the plan, and both are paid from the budget", () => {
    const asked = [rule("a", { needs: ["b"] }), rule("b", { perUnit: 20 }), rule("e")];
    const decided = [item("a")];
    const found = plan(results, "Index", asked, settings({ budget: 23, decided }));
    expect(found.steps.map(({ indicator, to }) => [codes[indicator], to])).toEqual(
      expect.arrayContaining([
        ["a", 3],
        ["b", 2],
      ]),
    );
    const poor = plan(results, "Index", asked, settings({ budget: 21, decided }));
    expect(poor.problems).toMatchObject([
      { code: "plan-decided-above-budget", details: { cost: "22", items: "u0 a, u0 b" } },
    ]);
  });

  test("a unit without a gap buys nothing for it", () => {
    const best = settings({ units: { kind: "unit", unit: "u3" }, gain: { kind: "gap" } });
    expect(plan(results, "Index", divisible, best)).toMatchObject({ steps: [], cost: 0, proven: true });
  });

  test("a search that was ended with nothing found says so, and does not say that there is nothing", () => {
    const none = plan(results, "Index", rules, settings({ budget: 0.5 }), { deadline: () => true });
    expect(problemsOf(none)).toContain("plan-stopped");
    expect(problemsOf(none)).not.toContain("plan-nothing-to-gain");
  });
});

test("money of two groups with a common unit counts for both floors", () => {
  const floors = ["x", "m"].map((group) => ({ for: { kind: "group", group } as const, amount: 4 }));
  const found = plan(scored({}), "Index", rules, settings({ budget: 6, units: { kind: "all" }, floors }));
  expect(found).toMatchObject({ cost: 6, proven: true, problems: [] });
});

test("decided changes that close more than the gap gain the gap, and no plan gains more", () => {
  const decided = codes.map((code) => item(code));
  const found = plan(
    scored({}),
    "Index",
    divisible,
    settings({ budget: 1000, gain: { kind: "gap" }, decided }),
  );
  expect(found.gain).toBeCloseTo(79.2, 8);
  expect(found).toMatchObject({ proven: true, bound: found.gain });
});

test.each([
  ["distance to target", { cap: true }, 5],
  ["distance to reference", { cap: true, unit: "u3" }, 9],
] as const)("%s, capped: no money goes beyond where the score is 1", (method, parameters, end) => {
  const results = scored({ normalisation: { method, parameters } });
  const found = plan(
    results,
    "Index",
    divisible,
    settings({ budget: 1000, units: { kind: "unit", unit: "u2" } }),
  );
  expect(found.steps.map(({ to }) => to)).toEqual(codes.map(() => end));
});

function floorOf(unit: string, amount: number): PlanSettings["floors"][number] {
  return { for: { kind: "unit", unit }, amount };
}
