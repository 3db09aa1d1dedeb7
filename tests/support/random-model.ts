import fc from "fast-check";
import type {
  AggregationName,
  Choice,
  FrameworkNode,
  GapReference,
  Indicator,
  MissingRule,
  Model,
} from "../../src/engine";
import { defaultMethod } from "../../src/engine";

/** What a test wants of a random model; everything else is left to chance. */
export interface RandomModelOptions {
  /** Share of cells that are missing; 0 for none. */
  readonly missing?: number;
  readonly aggregations?: readonly Choice<AggregationName>[];
  readonly rules?: readonly MissingRule[];
  readonly gaps?: readonly GapReference["reference"][];
}

/** The aggregations, each with a parameter that tells it apart. */
export const everyAggregation: readonly Choice<AggregationName>[] = [
  { method: "arithmetic", parameters: {} },
  { method: "geometric", parameters: {} },
  { method: "harmonic", parameters: {} },
  { method: "power", parameters: { exponent: 0.5 } },
  { method: "power", parameters: { exponent: -2 } },
  { method: "median", parameters: {} },
  { method: "minimum", parameters: {} },
  { method: "OWA", parameters: { exponent: 2 } },
  { method: "Mazziotta-Pareto", parameters: {} },
  { method: "sum", parameters: {} },
  { method: "best", parameters: { count: 2 } },
  { method: "worst", parameters: { count: 2 } },
  { method: "minimum below", parameters: { threshold: 40 } },
];

/** Those whose result never falls when a child rises: imbalance costs nothing by itself. */
export const risingAggregations = everyAggregation.filter(({ method }) => method !== "Mazziotta-Pareto");

/** Aggregations that hold the units against each other. */
export const everyTableAggregation: readonly Choice<AggregationName>[] = [
  { method: "Copeland", parameters: {} },
  { method: "TOPSIS", parameters: {} },
  { method: "PROMETHEE II", parameters: { indifference: 5, preference: 30 } },
  { method: "Kemeny", parameters: {} },
  { method: "benefit of the doubt", parameters: {} },
];

const everyRule: readonly MissingRule[] = [
  { rule: "renormalise" },
  { rule: "all" },
  { rule: "share", share: 0.5 },
  { rule: "share", share: 0.67, setAside: "counts" },
];

const branches = ["A", "B", "C"];
const roots = ["Index", "Other"];

/**
 * Random models: 3 to 8 units, 2 to 7 indicators of coarse values (so that ties happen), one or two roots, indicators under
 * a branch or, skipping a level, directly under a root. Normalised to 1-100, so that every mean is defined.
 */
export function randomModel(options: RandomModelOptions = {}): fc.Arbitrary<Model> {
  const { missing = 0.15, aggregations = everyAggregation, rules = everyRule, gaps = ["target"] } = options;
  const size = fc.record({
    units: fc.integer({ min: 3, max: 8 }),
    indicators: fc.integer({ min: 2, max: 7 }),
  });
  return size.chain(({ units, indicators }) =>
    fc
      .record({
        indicators: fc.array(randomIndicator(units, missing), {
          minLength: indicators,
          maxLength: indicators,
        }),
        parents: fc.array(fc.constantFrom(...branches, ...roots), {
          minLength: indicators,
          maxLength: indicators,
        }),
        tops: fc.array(fc.constantFrom(...roots), { minLength: branches.length, maxLength: branches.length }),
        weights: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
        labels: fc.array(fc.constantFrom("x", "y", null), { minLength: units, maxLength: units }),
        aggregation: fc.record({
          leaf: fc.constantFrom(...aggregations),
          top: fc.constantFrom(...aggregations),
        }),
        missing: fc.constantFrom(...rules),
        gap: fc.constantFrom(...gaps),
      })
      .map((drawn): Model => {
        const codes = drawn.indicators.map((_, j) => `i${j}`);
        return {
          units: drawn.labels.map((_, i) => ({ code: `u${i}`, name: `Unit ${i}` })),
          indicators: drawn.indicators.map((indicator, j) => ({
            ...indicator,
            code: `i${j}`,
            name: `i${j}`,
          })),
          denominators: [],
          judgements: { budgets: [], comparisons: [] },
          panel: null,
          groups: [{ code: "Group", name: "Group", labels: drawn.labels }],
          framework: frameworkOf(codes, drawn.parents, drawn.tops, drawn.weights),
          method: {
            ...defaultMethod,
            missing: drawn.missing,
            normalisation: { method: "min-max", parameters: { lower: 1, upper: 100 } },
            aggregation: { default: drawn.aggregation.leaf, levels: { 3: drawn.aggregation.top }, nodes: {} },
            group: "Group",
            gap: drawn.gap === "unit" ? { reference: "unit", unit: "u0" } : { reference: drawn.gap },
          },
        };
      }),
  );
}

const randomIndicator = (units: number, missing: number): fc.Arbitrary<Indicator> =>
  fc
    .record({
      direction: fc.constantFrom(1 as const, -1 as const),
      cells: fc.array(
        fc.record({
          value: fc.integer({ min: 0, max: 12 }),
          chance: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        {
          minLength: units,
          maxLength: units,
        },
      ),
      target: fc.oneof(fc.constant(NaN), fc.integer({ min: 2, max: 12 })),
    })
    .map(({ direction, cells, target }) => ({
      code: "",
      name: "",
      direction,
      values: Float64Array.from(cells, ({ value, chance }) => (chance < missing ? NaN : value)),
      unit: "",
      target,
      lower: NaN,
      upper: NaN,
      denominator: null,
      scale: 1,
    }));

/** Only the branches and roots that something stands under; the first child of each has a positive weight. */
function frameworkOf(
  codes: readonly string[],
  parents: readonly string[],
  tops: readonly string[],
  weights: readonly number[],
): FrameworkNode[] {
  const used = branches.filter((branch) => parents.includes(branch));
  const topOf = (branch: string) => tops[branches.indexOf(branch)] ?? "Index";
  const usedRoots = roots.filter(
    (root) => parents.includes(root) || used.some((branch) => topOf(branch) === root),
  );
  const nodes = [
    ...codes.map((code, j) => ({ code, parent: parents[j] ?? null, level: 1 })),
    ...used.map((code) => ({ code, parent: topOf(code), level: 2 })),
    ...usedRoots.map((code) => ({ code, parent: null, level: 3 })),
  ];
  return nodes.map((node, k) => {
    const eldest = nodes.findIndex(({ parent }) => parent === node.parent) === k;
    return { ...node, name: node.code, weight: (weights[k % weights.length] ?? 0) + (eldest ? 1 : 0) };
  });
}
