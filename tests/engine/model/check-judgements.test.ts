import {
  checkModel,
  type Comparison,
  type EngineProblem,
  type Judgements,
  type WeightingName,
} from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const children = ["SA1a", "SA1b", "SA1c"];
const square = (change: Readonly<Record<string, number>> = {}): Comparison["ratios"] =>
  children.map((_, r) =>
    Float64Array.from(children, (__, c) => change[`${r}${c}`] ?? (r === c ? 1 : r < c ? 3 : 1 / 3)),
  );
const comparison = (change: Readonly<Record<string, number>> = {}, elements = children): Comparison => ({
  expert: "",
  elements,
  ratios: square(change),
});
const check = (method: WeightingName, judgements: Partial<Judgements>) =>
  checkModel({
    ...sampleModel({ weights: { method, parameters: {} } }),
    judgements: { budgets: [], comparisons: [], ...judgements },
  });

test("the sample has three indicators below SA1, and a comparison of them is sound", () => {
  const below = sampleModel().framework.filter(({ parent }) => parent === "SA1");
  expect(below.map(({ code }) => code)).toEqual(children);
  expect(check("AHP", { comparisons: [comparison()] })).toEqual({ ok: true, problems: [] });
});

type Found = Pick<EngineProblem, "code" | "where" | "details">;
const at = (code: EngineProblem["code"], node: string, child: string, more = {}): Found => ({
  code,
  where: { node },
  details: { comparison: "0", child, ...more },
});

const stopping: [string, Comparison, Found][] = [
  ["a cell without a ratio", comparison({ "01": NaN }), at("comparison-missing", "SA1a", "SA1b")],
  [
    "a ratio so small that its reciprocal has no room",
    comparison({ "01": 5.56268464626801e-309, "10": 1 / 5.56268464626801e-309 }),
    at("judgement-not-positive", "SA1a", "SA1b", { value: "5.56268464626801e-309" }),
  ],
  ["a ratio of 0", comparison({ "01": 0 }), at("judgement-not-positive", "SA1a", "SA1b", { value: "0" })],
  [
    "a negative ratio",
    comparison({ "21": -3 }),
    at("judgement-not-positive", "SA1c", "SA1b", { value: "-3" }),
  ],
  [
    "two ratios that are not reciprocal, at the lower one",
    comparison({ "10": 3 }),
    at("comparison-not-reciprocal", "SA1b", "SA1a", { value: "3", other: "3" }),
  ],
  [
    "an element that is not as important as itself",
    comparison({ "11": 2 }),
    at("comparison-not-reciprocal", "SA1b", "SA1b", { value: "2", other: "2" }),
  ],
  [
    "elements of two parents",
    comparison({}, ["SA1a", "SA1b", "SA2a"]),
    {
      code: "comparison-elements",
      where: { node: "SA1" },
      details: { comparison: "0", parent: "SA1", known: "SA1a, SA1b, SA1c" },
    },
  ],
];

test.each(stopping)("%s stops the scoring, as one problem", (_, broken, found) =>
  expect(check("AHP", { comparisons: [broken] })).toEqual({
    ok: false,
    problems: [{ severity: "error", ...found }],
  }),
);

test("reciprocals may be rounded to two decimals: 0.33 across 3", () =>
  expect(check("AHP", { comparisons: [comparison({ "10": 0.33, "02": 7, "20": 0.14 })] }).ok).toBe(true));

test("a comparison that lacks an element below its parent stops the scoring", () => {
  const short: Comparison = {
    expert: "",
    elements: ["SA1a", "SA1b"],
    ratios: [Float64Array.of(1, 2), Float64Array.of(0.5, 1)],
  };
  expect(check("AHP", { comparisons: [short] }).problems).toMatchObject([{ code: "comparison-elements" }]);
});

test("an element that is not in the framework is an error, and the rest is used", () => {
  const ratios = [...square(), Float64Array.of(1, 1, 1)].map((row) => Float64Array.of(...row, 1));
  const comparisons = [{ expert: "", elements: [...children, "SA9"], ratios }];
  const found = (table: object) => ({
    code: "judgement-element-unknown",
    severity: "error",
    where: {},
    details: { found: "SA9", ...table },
  });
  expect(check("AHP", { comparisons })).toEqual({ ok: true, problems: [found({ comparison: "0" })] });
  expect(check("budget allocation", { budgets: [{ expert: "", points: { SA9: 5 } }] })).toEqual({
    ok: true,
    problems: [found({ budget: "0" })],
  });
});

test("negative points stop the scoring", () =>
  expect(check("budget allocation", { budgets: [{ expert: "", points: { SA1a: -1 } }] })).toEqual({
    ok: false,
    problems: [
      {
        code: "judgement-not-positive",
        severity: "error",
        where: { node: "SA1a" },
        details: { budget: "0", value: "-1" },
      },
    ],
  }));

test("judgements that no weights are made from are not looked at", () =>
  expect(check("given", { comparisons: [comparison({ "01": NaN })] })).toEqual({
    ok: true,
    problems: [],
  }));

test("a comparison that is not square is a wrong form of a model under any weights", () =>
  expect(
    check("given", { comparisons: [{ expert: "", elements: children, ratios: square().slice(1) }] }),
  ).toMatchObject({ ok: false, problems: [{ code: "model-shape" }] }));
