import { defaultMethod, type FrameworkNode, type Method, type Model } from "../../src/engine";
import { syntheticFigures } from "./synthetic-figures";

/**
 * The synthetic index of the comparison with other programs: n units, 100 indicators (every fifth with a long tail,
 * every fourth with direction -1, 5 % missing), 20 pillars of five, five sub-indexes, one index, and four groups of
 * units in turn. The numbers come from Park and Miller's generator in double arithmetic, and are the same in every
 * language. With other numbers of indicators (a multiple of 20), the numbers of pillars and sub-indexes grow in
 * proportion.
 */
export function syntheticIndex(n: number, method: Partial<Method> = {}, indicators = 100): Model {
  return {
    units: Array.from({ length: n }, (_, i) => {
      const code = `U${String(i + 1).padStart(7, "0")}`;
      return { code, name: code };
    }),
    indicators: columnsOf(n, indicators).map((values, j) => ({
      code: `I${j + 1}`,
      name: `Indicator ${j + 1}`,
      direction: (j + 1) % 4 === 0 ? -1 : 1,
      values,
      unit: "",
      target: NaN,
      lower: NaN,
      upper: NaN,
      denominator: null,
      scale: 1,
    })),
    denominators: [],
    groups: [{ code: "G", name: "Group", labels: Array.from({ length: n }, (_, i) => "ABCD"[i % 4]!) }],
    framework: frameworkOf(indicators),
    method: { ...defaultMethod, gap: { reference: "best" }, ...method },
    judgements: { budgets: [], comparisons: [] },
    panel: null,
  };
}

function columnsOf(n: number, indicators: number): readonly Float64Array[] {
  const figure = syntheticFigures();
  const columns = Array.from({ length: indicators }, () => new Float64Array(n));
  for (let i = 0; i < n; i++)
    columns.forEach((column, j) => {
      column[i] = figure(j + 1);
    });
  return columns;
}

const node = (code: string, parent: string | null, level: number, weight = 1): FrameworkNode => ({
  code,
  name: code,
  parent,
  level,
  weight,
});

const count = (length: number) => Array.from({ length }, (_, k) => k + 1);

const frameworkOf = (indicators: number): readonly FrameworkNode[] => [
  ...count(indicators).map((j) => node(`I${j}`, `P${Math.ceil(j / 5)}`, 1, 1 + (j % 3))),
  ...count(indicators / 5).map((p) => node(`P${p}`, `S${Math.ceil(p / 4)}`, 2)),
  ...count(indicators / 20).map((s) => node(`S${s}`, "IDX", 3)),
  node("IDX", null, 4),
];
