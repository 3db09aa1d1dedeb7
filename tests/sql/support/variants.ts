import type { Choice, Method } from "../../../src/engine";
import { tableModel } from "./scored-table";

type Named = Choice<never>;

const choice = (method: string, parameters: Choice["parameters"] = {}): Named =>
  // A name of a registry; that it is one is checked by the engine, which scores the same method.
  ({ method, parameters }) as Named;

const base = tableModel.method;

const aggregation = (method: string, parameters: Choice["parameters"] = {}): Partial<Method> => ({
  aggregation: { default: choice(method, parameters), levels: {}, nodes: {} },
  normalisation: choice("min-max", { lower: 1, upper: 100 }),
});

const normalisation = (method: string, parameters: Choice["parameters"] = {}): Partial<Method> => ({
  normalisation: choice(method, parameters),
});

const treatment = (method: string, parameters: Choice["parameters"] = {}): Partial<Method> => ({
  treatment: choice(method, parameters),
});

const imputation = (method: string, parameters: Choice["parameters"] = {}): Partial<Method> => ({
  imputation: choice(method, parameters),
  group: "region",
});

const own = (choices: Partial<Method["byIndicator"]>): Method["byIndicator"] => ({
  ...base.byIndicator,
  ...choices,
});

/** One method per choice that SQL expresses, and some of many choices at once. */
const variants: readonly (readonly [title: string, changes: Partial<Method>])[] = [
  ["as it is", {}],
  ...["mean", "median", "group mean", "group median", "row mean", "row median"].map(
    (method) => [`imputation ${method}`, imputation(method)] as const,
  ),
  ["imputation row mean 3", imputation("row mean", { level: 3 })],
  [
    "own imputations",
    {
      ...imputation("group median"),
      byIndicator: own({
        imputation: {
          C1: choice("mean"),
          C2: choice("median"),
          C3: choice("row median"),
          D2: choice("none"),
          E1: choice("group mean"),
        },
      }),
    },
  ],
  ["screening", { screening: 0.75, ...imputation("mean") }],
  ...[
    "winsorise",
    "winsorise then log",
    "winsorise then log plus",
    "winsorise then log shifted",
    "winsorise then log GII",
    "winsorise then Box-Cox",
    "winsorise both ends",
    "IQR fences",
    "log",
    "log plus",
    "log shifted",
    "log GII",
    "Box-Cox",
  ].map((method) => [`treatment ${method}`, treatment(method)] as const),
  ["strict winsorising", treatment("winsorise", { points: 3, skewness: 0.2, kurtosis: -0.5 })],
  [
    "strict winsorise then log combined",
    treatment("winsorise then log", { points: 2, skewness: 0.2, kurtosis: -0.5, combine: true }),
  ],
  [
    "strict winsorise then log plus combined",
    treatment("winsorise then log plus", { points: 1, skewness: 0.2, kurtosis: -0.5, combine: true }),
  ],
  [
    "strict winsorise then log plus",
    treatment("winsorise then log plus", { points: 1, skewness: 0.2, kurtosis: -0.5 }),
  ],
  ["Box-Cox 0 and goalposts", { ...treatment("Box-Cox", { lambda: 0 }), ...normalisation("goalposts") }],
  [
    "own treatments",
    {
      treatment: choice("winsorise both ends", { points: 2 }),
      byIndicator: own({
        treatment: { C2: choice("log"), E1: choice("IQR fences", { reach: 0.5 }), C1: choice("none") },
      }),
    },
  ],
  ...["log", "square root", "reciprocal"].flatMap((method) => [
    [`transformation ${method}`, { transformation: choice(method) }] as const,
    [
      `transformation ${method}, goalposts`,
      { transformation: choice(method), ...normalisation("goalposts", { clip: false }) },
    ] as const,
  ]),
  [
    "transformation reciprocal, ranks",
    { transformation: choice("reciprocal"), ...normalisation("percentile rank") },
  ],
  ...[
    "z-score",
    "Mazziotta-Pareto",
    "IQR-robust",
    "rank",
    "percentile rank",
    "Borda",
    "categorical",
    "exponential",
    "quantile groups",
    "goalposts",
    "adjusted Mazziotta-Pareto",
    "distance to target",
    "distance to maximum",
    "share of maximum",
    "none",
  ].map((method) => [`normalisation ${method}`, normalisation(method)] as const),
  ["rank average", normalisation("rank", { average: true })],
  ["goalposts 1-10", normalisation("goalposts", { lower: 1, upper: 10 })],
  ["adjusted with reference", normalisation("adjusted Mazziotta-Pareto", { reference: true })],
  ["Mazziotta-Pareto sample", normalisation("Mazziotta-Pareto", { sample: true })],
  ["capped distance", normalisation("distance to target", { cap: true })],
  [
    "own normalisations",
    {
      byIndicator: own({
        normalisation: { C1: choice("z-score"), C2: choice("rank"), E1: choice("share of maximum") },
      }),
    },
  ],
  ...["equal", "equal effective"].map(
    (method) => [`weights ${method}`, { weights: choice(method) }] as const,
  ),
  ...[
    "geometric",
    "harmonic",
    "median",
    "minimum",
    "OWA",
    "sum",
    "product",
    "best",
    "worst",
    "minimum below",
  ].map((method) => [`aggregation ${method}`, aggregation(method)] as const),
  ["power 0.5", aggregation("power", { exponent: 0.5 })],
  ["power -2", aggregation("power", { exponent: -2 })],
  ["OWA 0.7", aggregation("OWA", { exponent: 0.7 })],
  ["best 1", aggregation("best", { count: 1 })],
  [
    "Mazziotta-Pareto",
    { ...aggregation("Mazziotta-Pareto"), ...normalisation("min-max", { lower: 60, upper: 100 }) },
  ],
  ["Mazziotta-Pareto plus sample", aggregation("Mazziotta-Pareto", { plus: true, sample: true })],
  ["all present", { missing: { rule: "all" } }],
  ["share 0.6", { missing: { rule: "share", share: 0.6 }, weights: choice("equal effective") }],
  ["share 0.75 of all elements", { missing: { rule: "share", share: 0.75, setAside: "counts" } }],
  ["share 0.5, sum", { missing: { rule: "share", share: 0.5 }, ...aggregation("sum") }],
  [
    "unit weights",
    {
      unitWeights: "POP",
      ...imputation("mean"),
      ...normalisation("z-score"),
      byIndicator: own({
        imputation: { C1: choice("group mean"), C3: choice("none") },
        normalisation: { D2: choice("adjusted Mazziotta-Pareto", { reference: true }) },
      }),
    },
  ],
  ["dense ranks", { ranks: "dense", group: "region" }],
  ["fractional ranks", { ranks: "fractional", group: "region" }],
  ["many ties", { ...normalisation("quantile groups", { groups: 4 }), ranks: "fractional", group: "region" }],
  [
    "rescaled levels",
    {
      ...normalisation("percentile rank"),
      ...aggregation("sum"),
      rescaling: {
        levels: { 2: choice("percentile rank"), 3: choice("percentile rank") },
        nodes: { Index: choice("percentile rank") },
      },
    },
  ],
  [
    "rescaled otherwise",
    {
      rescaling: {
        levels: { 2: choice("z-score"), 3: choice("exponential") },
        nodes: { B: choice("min-max"), Index: choice("IQR-robust") },
      },
    },
  ],
  [
    "gates, bonus and malus",
    {
      gates: [
        { node: "Index", element: "C1", passes: "at least", limit: 10, cap: 40, missing: "passes" },
        { node: "AB", element: "C", passes: "at most", limit: 70, cap: 5, missing: "fails" },
        { node: "AB", element: "D2", passes: "at least", limit: 0.5, cap: 30, missing: "fails" },
      ],
      adjustments: [
        { node: "Index", indicator: "C1", rate: 0.5, limit: 8 },
        { node: "Index", indicator: "E3", rate: -1, limit: null },
      ],
      rescaling: { levels: {}, nodes: { AB: choice("min-max") } },
      classes: [
        {
          node: null,
          classes: [
            { name: "low's", from: 20, colour: null },
            { name: "high", from: 45.5, colour: "#C0C0C0" },
          ],
        },
        { node: "A", classes: [{ name: "a", from: 50, colour: null }] },
      ],
    },
  ],
];

export const methods: readonly (readonly [title: string, method: Method])[] = variants.map(
  ([title, changes]) => [title, { ...base, ...changes }],
);
