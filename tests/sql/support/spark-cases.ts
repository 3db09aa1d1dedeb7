import type { Choice, Method } from "../../../src/engine";
import { tableModel } from "./scored-table";
import { methods } from "./variants";

type Named = Choice<never>;

// Names of registries; that they are is checked by the engine, which scores the same method.
const choice = (method: string, parameters: Choice["parameters"] = {}): Named =>
  ({ method, parameters }) as Named;

const awkward = `d'1"; --\\`;
const base = tableModel.method;
const none = { imputation: {}, treatment: {}, normalisation: {} };

/**
 * Methods with many choices at once, one for each indicator or node: a query on Spark takes a second or more, whatever it
 * does.
 */
const mixed: readonly (readonly [title: string, changes: Partial<Method>])[] = [
  [
    "imputations, geometric and other means, fractional ranks",
    {
      group: "region",
      ranks: "fractional",
      imputation: choice("group median"),
      byIndicator: {
        ...none,
        imputation: {
          C1: choice("mean"),
          C2: choice("median"),
          C3: choice("row median"),
          D2: choice("none"),
          E1: choice("group mean"),
          E3: choice("row mean", { level: 3 }),
        },
      },
      normalisation: choice("min-max", { lower: 1, upper: 100 }),
      aggregation: {
        default: choice("geometric"),
        levels: {},
        nodes: { B: choice("harmonic"), C: choice("power", { exponent: 0.5 }), AB: choice("product") },
      },
    },
  ],
  [
    "treatments, z-scores, aggregations by order",
    {
      treatment: choice("winsorise both ends", { points: 2 }),
      byIndicator: {
        ...none,
        treatment: {
          C1: choice("none"),
          C2: choice("log"),
          C3: choice("winsorise then log", { points: 2, skewness: 0.2, kurtosis: -0.5, combine: true }),
          D2: choice("log shifted"),
          E1: choice("IQR fences", { reach: 0.5 }),
          E3: choice("winsorise then Box-Cox"),
          [awkward]: choice("winsorise then log shifted"),
          E2: choice("Box-Cox"),
        },
      },
      normalisation: choice("z-score"),
      aggregation: {
        default: choice("sum"),
        levels: {},
        nodes: { A: choice("median"), B: choice("OWA", { exponent: 0.7 }), C: choice("best", { count: 1 }) },
      },
    },
  ],
  [
    "normalisations by rank and by figures, screening, dense ranks",
    {
      group: "region",
      ranks: "dense",
      screening: 0.75,
      missing: { rule: "share", share: 0.5 },
      byIndicator: {
        ...none,
        normalisation: {
          C1: choice("exponential"),
          C2: choice("rank", { average: true }),
          C3: choice("percentile rank"),
          [awkward]: choice("quantile groups"),
          D2: choice("categorical"),
          E1: choice("share of maximum"),
          E2: choice("IQR-robust"),
          E3: choice("Borda"),
        },
      },
      aggregation: {
        default: choice("arithmetic"),
        levels: {},
        nodes: { A: choice("minimum"), C: choice("worst"), AB: choice("Mazziotta-Pareto") },
      },
    },
  ],
  [
    "transformation, goalposts, minimum below",
    {
      transformation: choice("log"),
      normalisation: choice("goalposts", { lower: 1, upper: 10 }),
      aggregation: { default: choice("arithmetic"), levels: {}, nodes: { AB: choice("minimum below") } },
    },
  ],
  [
    "normalisations by targets, goalposts and the figures themselves",
    {
      byIndicator: {
        ...none,
        normalisation: {
          C1: choice("Mazziotta-Pareto"),
          C2: choice("distance to target"),
          C3: choice("distance to maximum"),
          D2: choice("none"),
          E1: choice("adjusted Mazziotta-Pareto", { reference: true }),
        },
      },
    },
  ],
  [
    "logarithms and powers, goalposts",
    {
      treatment: choice("Box-Cox", { lambda: 0 }),
      byIndicator: { ...none, treatment: { C1: choice("log plus"), E3: choice("log GII") } },
      normalisation: choice("goalposts"),
    },
  ],
  [
    "transformations, goalposts that are not limits, all present, equal weights",
    {
      transformation: choice("reciprocal"),
      byIndicator: { ...none, transformation: { C1: choice("square root"), E1: choice("square root") } },
      normalisation: choice("goalposts", { clip: false }),
      missing: { rule: "all" },
      weights: choice("equal"),
    },
  ],
];

const isAll = process.env["PSCI_SPARK"] === "all";

const of = (list: typeof methods, titles: readonly string[]): typeof methods =>
  titles.map((title) => {
    const found = list.find(([one]) => one === title);
    if (!found) throw new Error(`No method of the tests is called ${title}.`);
    return found;
  });

const mixtures: typeof methods = mixed.map(([title, changes]) => [title, { ...base, ...changes }]);

/** Those that are run within ranges. */
export const withinRanges: typeof methods = [
  ...(isAll ? mixtures : of(mixtures, ["normalisations by rank and by figures, screening, dense ranks"])),
  ...of(methods, isAll ? ["rescaled levels", "gates, bonus and malus"] : ["rescaled levels"]),
];

/** What the mixtures leave out, as far as it has been run: each takes a second or more. */
const chosen: readonly string[] = [
  "as it is",
  "treatment winsorise",
  "treatment winsorise then log GII",
  "strict winsorise then log plus combined",
  "Mazziotta-Pareto plus sample",
  // With the weights that are equal effective.
  "share 0.6",
  "unit weights",
  "many ties",
  "gates, bonus and malus",
];

/** Those whose orders are plain windows; all that SQL has where `PSCI_SPARK` is "all", which takes many minutes. */
export const plain: typeof methods = isAll
  ? [...mixtures, ...methods]
  : [...mixtures.filter(([title]) => !title.startsWith("treatments")), ...of(methods, chosen)];
