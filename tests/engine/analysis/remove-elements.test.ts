import { removeElements } from "../../../src/engine";
import {
  difference,
  goldenCase,
  goldenCases,
  type GoldenTable,
  numbers,
  stageTable,
} from "../../support/golden";
import { sampleModel } from "../../support/sample";

interface Expected {
  readonly meanAbsoluteRankShift: Readonly<Record<string, number>>;
  readonly ranks: GoldenTable;
}

const model = sampleModel();
const baseline = goldenCase<GoldenTable>("results.json#ranks").expected.columns;
const results = {
  model,
  normalised: stageTable("normalise-complete.json#minmax0to100"),
  weights: Float64Array.from(model.framework, ({ weight }) => weight),
  ranks: model.framework.map(({ code }) => numbers(baseline[code] ?? [])),
};
const removals = new Map(removeElements(results).map((removal) => [removal.element, removal]));

describe("removeElements(results)", () => {
  it.each(goldenCases("remove-elements.json"))("agrees with COINr, case %s", (name) => {
    const { expected } = goldenCase<Expected>(`remove-elements.json#${name}`);
    for (const [code, shift] of Object.entries(expected.meanAbsoluteRankShift)) {
      const removal = removals.get(code)!;
      expect(removal.root).toBe("PSCI");
      expect(Array.from(removal.ranks)).toEqual(expected.ranks.columns[code]);
      expect(difference([removal.meanAbsoluteShift], [shift])).toBeNull();
    }
  });

  it("removes every element but the index, in the order of the framework", () => {
    expect([...removals.keys()]).toEqual(
      model.framework.map(({ code }) => code).filter((code) => code !== "PSCI"),
    );
  });

  it("moves nothing by removing what weighs nothing", () => {
    const weights = results.weights.with(0, 0);
    const known = { ...results, weights };
    const without = removeElements(known)[0]!;
    const root = model.framework.findIndex(({ code }) => code === "PSCI");
    const ranks = results.ranks.with(root, without.ranks);
    expect(removeElements({ ...known, ranks })[0]!.meanAbsoluteShift).toBe(0);
  });
});
