import {
  type Claim,
  claimShares,
  drawDesign,
  median,
  normalisations,
  choose,
  rankUncertainty,
  replicateResults,
} from "../../../src/engine";
import { claimParts, claimRows, claimSharesOf, performer } from "../../../src/engine/internal";
import { sampleModel } from "../../support/sample";

const model = sampleModel();
const perturbations = {
  weights: { draw: "uniform", share: 0.5, levels: {} },
  normalisations: [model.method.normalisation, choose(normalisations["z-score"])],
  leaveOneOut: ["SA1a", "BC1a", "LE2c"],
} as const;
const design = drawDesign(model, perturbations, { replicates: 60, seed: 4 });
const claims: readonly Claim[] = [
  { kind: "before", unit: "C12", other: "C07" },
  { kind: "before", unit: "C07", other: "C12" },
  { kind: "among first", unit: "C12", k: 20 },
  { kind: "stronger", unit: "C12", node: "SA", than: "others" },
  { kind: "stronger", unit: "C12", node: "SA1", than: "peers" },
];
const found = claimShares(model, design, claims, "PSCI");
const position = (code: string) => model.units.findIndex((unit) => unit.code === code);

test("a claim of ranks holds in the runs in which the ranks say so", () => {
  const { units, ranks } = rankUncertainty(model, design, { root: "PSCI", top: 20 });
  const [a, b] = [ranks[position("C12")]!, ranks[position("C07")]!];
  const count = [...a.keys()].filter((r) => a[r]! < b[r]!).length;
  expect(found.runs).toBe(60);
  expect(found.claims[0]).toMatchObject({ holds: count, says: 60, share: count / 60 });
  expect(found.claims[1]?.holds).toBe([...a.keys()].filter((r) => b[r]! < a[r]!).length);
  expect(found.claims[2]?.share).toBe(units[position("C12")]!.topShare);
});

test("a claim of strength compares the scores in the node with the median of the others, itself left out", () => {
  const counts = [0, 0];
  const own = position("C12");
  const labels = model.groups.find(({ code }) => code === model.method.group)?.labels ?? [];
  for (const replicate of design) {
    const outcome = replicateResults(model, replicate, "PSCI");
    if (!outcome.ok) throw new Error("no scores");
    const { scores } = outcome.results;
    const above = (code: string, isOther: (i: number) => boolean): boolean => {
      const column = scores[model.framework.findIndex((node) => node.code === code)]!;
      return column[own]! > median(Float64Array.from([...column].filter((_, i) => i !== own && isOther(i))));
    };
    counts[0]! += above("SA", () => true) ? 1 : 0;
    counts[1]! += above("SA1", (i) => labels.length === 0 || labels[i] === labels[own]) ? 1 : 0;
  }
  expect(found.claims.slice(3).map(({ holds }) => holds)).toEqual(counts);
});

test("runs that fail, or lack a score, say nothing", () => {
  const lacking = {
    ...model,
    method: { ...model.method, missing: { rule: "all" } as const },
    indicators: model.indicators.map((one) =>
      one.code === "SA1a"
        ? {
            ...one,
            values: one.values.map((x, i) => (i === position("C12") ? NaN : Number.isNaN(x) ? 1 : x)),
          }
        : { ...one, values: one.values.map((x) => (Number.isNaN(x) ? 1 : x)) },
    ),
  };
  const three = [{}, { leftOut: "SA1a" }, { values: { SA1b: model.units.map(() => null) }, leftOut: "SA1a" }];
  const { claims: shares, runs } = claimShares(
    ...([lacking, three.slice(0, 2), [claims[0]!, { ...claims[3]!, unit: "C07" } as Claim], "PSCI"] as const), // of one kind
  );
  expect(runs).toBe(2);
  expect(shares[0]).toMatchObject({ nominal: null, says: 1 });
  expect(shares[1]).toMatchObject({ nominal: expect.any(Boolean), says: 2 });
});

test("parts that draw their own replicates, in any order, give the same counts", () => {
  const job = { model, root: "PSCI", sensitivity: null, claims: { claims, perturbations, seed: 4 } };
  const perform = performer(job);
  const rows = [...claimParts(60, 17)].reverse().map((part) => {
    const result = perform(part);
    if (result.kind !== "claims") throw new Error(result.kind);
    return result.rows;
  });
  expect(claimSharesOf(model, claims, "PSCI", rows)).toEqual(found);
  expect(claimSharesOf(model, claims, "PSCI", [claimRows(model, "PSCI", claims)(design, 0)])).toEqual(found);
});

test("a unit or a node that does not exist throws", () => {
  expect(() => claimShares(model, [], [{ kind: "among first", unit: "nobody", k: 1 }], "PSCI")).toThrow(
    /nobody/,
  );
  const claim = { kind: "stronger", unit: "C12", node: "nowhere", than: "others" } as const;
  expect(() => claimShares(model, [], [claim], "PSCI")).toThrow(/nowhere/);
});
