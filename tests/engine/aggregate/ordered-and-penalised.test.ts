import type { Choice } from "../../../src/engine";
import { aggregate, nodeAggregations } from "../../../src/engine/aggregate";
import { compileTree } from "../../../src/engine/model/tree";
import { difference, goldenCase, goldenCases, type GoldenTable, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const { framework, indicators } = sampleModel();
const tree = compileTree({ framework, indicators });

/** Every aggregate by one method with equal weights; a column without values takes no part. */
function everywhere(columns: readonly Float64Array[], choice: Choice) {
  const weights = Float64Array.from(framework, () => 1);
  columns.forEach((column, j) => {
    if (column.every(Number.isNaN)) weights[tree.leaf[j]!] = 0;
  });
  const aggregations = nodeAggregations({ default: choice, levels: {}, nodes: {} }, framework);
  const { scores, refusals } = aggregate({ tree, weights, aggregations }, columns, { rule: "renormalise" });
  expect(refusals).toEqual([]);
  return (code: string) => scores[tree.indexOf.get(code) ?? -1] ?? [];
}

function expectGolden(scoreOf: (code: string) => ArrayLike<number>, { columns }: GoldenTable): void {
  expect(Object.keys(columns).length).toBeGreaterThan(10);
  for (const [code, column] of Object.entries(columns))
    expect([code, difference(scoreOf(code), column)]).toEqual([code, null]);
}

test.each(goldenCases("owa.json"))("owa.json#%s", (name) => {
  const { input, method, expected } = goldenCase<GoldenTable>(`owa.json#${name}`);
  expectGolden(
    everywhere(stageTable(input), { method: "OWA", parameters: { exponent: Number(method["a"]) } }),
    expected,
  );
});

/** Treated values as the golden file scales them: see its notes. */
function scaled(method: Readonly<Record<string, unknown>>, input?: string): Float64Array[] {
  return stageTable(input).map((treated, j) => {
    const column = treated.map((x) => x * indicators[j]!.direction);
    const known = column.filter((x) => !Number.isNaN(x));
    const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
    if ("standardise" in method) {
      const divisor = known.length - (method["sd"] === "sample" ? 1 : 0);
      const sd = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / divisor);
      return column.map((x) => (sd === 0 ? NaN : 100 + (10 * (x - mean)) / sd));
    }
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const low = String(method["goalposts"]).startsWith("mean") ? mean - (most - least) / 2 : least;
    return column.map((x) => (most === least ? NaN : ((x - low) / (most - least)) * 60 + 70));
  });
}

test.each(goldenCases("mazziotta-pareto.json"))("mazziotta-pareto.json#%s", (name) => {
  const { input, method, expected } = goldenCase<GoldenTable>(`mazziotta-pareto.json#${name}`);
  const parameters = {
    plus: method["penalty"] === "added",
    sample: method["sd"] === "sample",
  };
  expectGolden(everywhere(scaled(method, input), { method: "Mazziotta-Pareto", parameters }), expected);
});
