import {
  checkModel,
  createModel,
  type Gate,
  heldScale,
  levers,
  type Method,
  replicateScorer,
  score,
  whatIf,
} from "../../../src/engine";
import { heldNodes } from "../../../src/engine/internal";

const table = (method: Partial<Method>) =>
  createModel({
    units: ["Accra", "Bogota", "Cusco", "Durban"],
    indicators: [
      { code: "a", parent: "A", values: [20, 60, 100, 80], lower: 0, upper: 100 },
      { code: "b", parent: "A", values: [40, 40, 80, 90], lower: 0, upper: 100 },
      { code: "c", parent: "B", values: [90, null, 30, 70], lower: 0, upper: 100 },
    ],
    aggregates: [
      { code: "A", parent: "Index" },
      { code: "B", parent: "Index" },
      { code: "Index", parent: null },
    ],
    method: { normalisation: "goalposts", ...method },
  });
const gate = (given: Partial<Gate>): Gate => ({
  ...{ node: "A", element: "c", passes: "at least", limit: 50, cap: 0, missing: "passes" },
  ...given,
});

function scored(method: Partial<Method>) {
  const outcome = score(table(method));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { results } = outcome;
  const of = (code: string) =>
    Array.from(results.scores[results.model.framework.findIndex((node) => node.code === code)] ?? []);
  return { results, of };
}

test("a unit that fails a gate has at most the cap; what is above the aggregate follows", () => {
  const { of, results } = scored({ gates: [gate({})] });
  expect(of("A")).toEqual([30, 50, 0, 85]);
  expect(of("Index")).toEqual([60, 50, 15, 77.5]);
  expect(results.gates?.[0]?.states).toEqual(["passes", "missing", "fails", "passes"]);
  expect(scored({ gates: [gate({ cap: 40 })] }).of("A")).toEqual([30, 50, 40, 85]);
});

test("a missing value passes with a warning that names the unit, or fails", () => {
  const { results } = scored({ gates: [gate({})] });
  expect(results.problems.filter(({ code }) => code === "gate-without-value")).toMatchObject([
    { severity: "warning", where: { setting: "gate A", units: ["Bogota"] } },
  ]);
  expect(scored({ gates: [gate({ missing: "fails" })] }).of("A")).toEqual([30, 0, 0, 85]);
});

test("a gate at most, and a gate on another aggregate, which is made first", () => {
  expect(scored({ gates: [gate({ passes: "at most", limit: 30 })] }).of("A")).toEqual([0, 50, 90, 0]);
  expect(scored({ gates: [gate({ element: "B", limit: 80 })] }).of("A")).toEqual([30, 50, 0, 0]);
  expect(scored({ gates: [gate({ node: "B", element: "A", limit: 60 })] }).of("B")).toEqual([0, NaN, 30, 70]);
});

test("bonus and malus: rate x value, held to the limit, after the gates; nothing without a value", () => {
  const bonus = { node: "A", indicator: "c", rate: 0.1, limit: 5 };
  expect(scored({ adjustments: [bonus] }).of("A")).toEqual([35, 50, 93, 90]);
  expect(scored({ adjustments: [{ ...bonus, rate: -0.1, limit: null }] }).of("A")).toEqual([21, 50, 87, 78]);
  expect(scored({ gates: [gate({})], adjustments: [bonus] }).of("A")).toEqual([35, 50, 3, 90]);
});

test("classes: each from its score on, own ones of an aggregate, none below the first", () => {
  const classes = [
    {
      node: null,
      classes: [
        { name: "bronze", from: 60, colour: null },
        { name: "silver", from: 65, colour: null },
      ],
    },
    { node: "A", classes: [{ name: "good", from: 50, colour: "#00FF00" }] },
  ];
  const { results } = scored({ classes });
  expect(results.classes?.map(({ node, byUnit }) => [node, byUnit.map((one) => one?.name ?? null)])).toEqual([
    ["A", [null, "good", "good", "good"]],
    ["Index", ["bronze", null, "bronze", "silver"]],
  ]);
});

test.each<[string, Partial<Method>, string]>([
  ["an aggregate that is not there", { gates: [gate({ node: "X" })] }, "points-node-unknown"],
  ["an indicator as aggregate", { gates: [gate({ node: "a" })] }, "points-node-unknown"],
  ["an element that is not there", { gates: [gate({ element: "zz" })] }, "points-element-unknown"],
  ["itself", { gates: [gate({ element: "A" })] }, "gate-circle"],
  ["an ancestor", { gates: [gate({ element: "Index" })] }, "gate-circle"],
  ["each other", { gates: [gate({ element: "B" }), gate({ node: "B", element: "A" })] }, "gate-circle"],
  ["no limit", { gates: [gate({ limit: NaN })] }, "method-parameter"],
  [
    "a bonus by an aggregate",
    { adjustments: [{ node: "A", indicator: "B", rate: 1, limit: null }] },
    "points-element-unknown",
  ],
  [
    "two classes from one score",
    {
      classes: [
        {
          node: null,
          classes: [
            { name: "x", from: 5, colour: null },
            { name: "y", from: 5, colour: null },
          ],
        },
      ],
    },
    "classes-order",
  ],
])("%s is a problem", (_title, method, code) => {
  const check = checkModel(table(method));
  expect(check.ok ? [] : check.problems.map((problem) => problem.code)).toContain(code);
});

test("a lever that lifts an indicator over its gate gains what the gate held back", () => {
  const { results } = scored({ gates: [gate({})] });
  const held = heldScale(results);
  const index = results.model.framework.findIndex(({ code }) => code === "Index");
  const lifted = (value: number) => ({
    unit: 2,
    scores: [{ indicator: 2, score: held.scoreOf(2, 2, value), value }],
  });
  expect([...held.scoreRows([lifted(40), lifted(50)], index)]).toEqual([20, 70]);
  expect(heldNodes(results, [lifted(50)]).scores[index]).toEqual(Float64Array.of(70));
  const moved = whatIf(results, [{ unit: 2, indicator: 2, value: 50 }], "held");
  expect(moved.ok && moved.results.scores[index]?.[2]).toBe(70);
  const found = levers(results, "Index", 2).find(({ indicator }) => indicator === 2);
  expect(found?.aims.map(({ to, gain }) => [to, gain])).toContainEqual([70, 80 - 15]);
});

test("gaps are split exactly, and replicates of robustness have the gates", () => {
  const { results } = scored({ gates: [gate({})], gap: { reference: "best" } });
  const [split] = results.contributions;
  const index = results.model.framework.findIndex(({ code }) => code === "Index");
  results.gaps[index]?.forEach((gap, i) => {
    const parts = (split?.byIndicator ?? [])
      .map((column) => column[i] ?? NaN)
      .filter((x) => !Number.isNaN(x));
    expect(parts.reduce((sum, x) => sum + x, 0)).toBeCloseTo(gap, 10);
  });
  // Cusco loses 45 of its gap of 70 by the gate, which looks at c: the rest is that of its indicators.
  expect(split?.byIndicator[2]?.[2]).toBeGreaterThan(45);
  const outcome = replicateScorer(results.model, "Index")({});
  expect(outcome.ok && [...outcome.scores]).toEqual([...(results.scores[index] ?? [])]);
});
