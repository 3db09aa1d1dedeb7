import {
  type Claim,
  claimShares,
  claimsUnderWeights,
  drawDesign,
  type Model,
  streams,
} from "../../../src/engine";
import { at } from "../../../src/engine/internal";
import { sampleModel } from "../../support/sample";

/** Two parts of two indicators, scores as they are; NaN for missing. */
const small = (rows: readonly (readonly number[])[], method: Partial<Model["method"]> = {}): Model => {
  const base = sampleModel();
  const codes = ["a1", "a2", "b1", "b2"];
  const node = (code: string, parent: string | null, level: number, weight: number) => ({
    ...{ code, name: code, parent, level, weight },
  });
  return {
    ...base,
    units: rows.map((_, i) => ({ code: `U${i + 1}`, name: `Unit ${i + 1}` })),
    groups: [],
    denominators: [],
    indicators: codes.map((code, j) => ({
      ...base.indicators[0]!,
      ...{ code, name: code, direction: 1 as const, denominator: null, scale: 1 },
      ...{ target: NaN, lower: NaN, upper: NaN },
      values: Float64Array.from(rows, (row) => row[j] ?? NaN),
    })),
    framework: [
      ...[node("a1", "A", 1, 1), node("a2", "A", 1, 3), node("b1", "B", 1, 1), node("b2", "B", 1, 1)],
      ...[node("A", "I", 2, 1), node("B", "I", 2, 2), node("I", null, 3, 1)],
    ],
    method: {
      ...base.method,
      normalisation: { method: "none", parameters: {} },
      group: null,
      ...method,
    },
  };
};
const noise = { draw: "uniform", share: 0.5, levels: {} } as const;
const before = { kind: "before", unit: "U1", other: "U2" } as const;
const of = (model: Model, claim: Claim) => {
  const [found] = claimsUnderWeights(model, [claim], "I", noise);
  if (!found?.within) throw new Error("nothing found");
  return { any: found.any, within: found.within };
};

test("a unit that is better in every indicator is before the other for all weights", () => {
  const { any, within } = of(
    small([
      [5, 6, 7, 8],
      [4, 4, 4, 4],
    ]),
    before,
  );
  expect(any).toEqual({ holds: "all", why: null, difference: { least: 1, greatest: 4 } });
  expect(within.holds).toBe("all");
  expect(
    of(
      small([
        [4, 4, 4, 4],
        [5, 6, 7, 8],
      ]),
      before,
    ).any.holds,
  ).toBe("none");
});

test("the difference within a spread is greatest where the better children have the most weight", () => {
  // Differences: a1 -1, a2 3, b1 2, b2 -4. Within half: A at most (0.5 * -1 + 4.5 * 3) / 5, at least (1.5 * -1 + 1.5 * 3) / 3.
  const { any, within } = of(
    small([
      [1, 5, 5, 1],
      [2, 2, 3, 5],
    ]),
    before,
  );
  expect(any).toMatchObject({ holds: "some", difference: { least: -4, greatest: 3 } });
  const [a, b] = [
    { least: 1, greatest: 2.6 },
    { least: (0.5 * 2 - 1.5 * 4) / 2, greatest: (1.5 * 2 - 0.5 * 4) / 2 },
  ];
  expect(within.difference?.greatest).toBeCloseTo((1.5 * a.greatest + 1 * b.greatest) / 2.5, 12);
  expect(within.difference?.least).toBeCloseTo((0.5 * a.least + 3 * b.least) / 3.5, 12);
  expect(within.holds).toBe("some");
});

test("a tie is no place before the other", () => {
  expect(
    of(
      small([
        [4, 4, 4, 4],
        [4, 4, 4, 4],
      ]),
      before,
    ).any.holds,
  ).toBe("none");
  expect(
    of(
      small([
        [5, 4, 4, 4],
        [4, 4, 4, 4],
      ]),
      before,
    ).any.holds,
  ).toBe("some");
});

test("values that both lack are no matter; those that one lacks leave it open, unless the rest decides", () => {
  expect(
    of(
      small([
        [NaN, 5, 5, 5],
        [NaN, 4, 4, 4],
      ]),
      before,
    ).any.holds,
  ).toBe("all");
  expect(
    of(
      small([
        [NaN, 9, 9, 9],
        [1, 4, 4, 4],
      ]),
      before,
    ).any.holds,
  ).toBe("all");
  const apart = small([
    [NaN, 1, 5, 5],
    [0.9, NaN, 4.9, 4.9],
  ]);
  expect(of(apart, before).any).toMatchObject({
    holds: "undecided",
    why: "missing-values",
    difference: null,
  });
  // Positive weights leave both units their parts, whose differences decide.
  expect(of(apart, before).within.holds).toBe("all");
});

test("means that are not arithmetic are not decided, unless there is one way of weighting", () => {
  const plan = (method: "geometric" | "arithmetic", levels = {}) =>
    ({ aggregation: { default: { method, parameters: {} }, levels, nodes: {} } }) as const;
  const rows = [
    [5, 6, 7, 8],
    [4, 4, 4, 4],
  ];
  expect(of(small(rows, plan("geometric")), before).any).toMatchObject({
    holds: "undecided",
    why: "not-arithmetic",
  });
  const above = plan("arithmetic", { 3: { method: "geometric", parameters: {} } });
  const inA = { kind: "stronger", unit: "U1", node: "A", than: "others" } as const;
  expect(of(small(rows, above), inA).any.holds).toBe("all");
  expect(of(small(rows, plan("geometric")), { ...inA, node: "a1" }).any.holds).toBe("all");
});

test("among the first: sure units above and below decide, else weights that were tried", () => {
  const rows = [
    [5, 5, 5, 5],
    [9, 9, 9, 9],
    [1, 1, 1, 1],
    [9, 1, 9, 1],
  ];
  const first = (k: number) => of(small(rows), { kind: "among first", unit: "U1", k }).any.holds;
  expect([first(1), first(2), first(3)]).toEqual(["none", "some", "all"]);
});

test("a unit without a score says nothing", () => {
  const model = small(
    [
      [NaN, 5, 5, 5],
      [6, 4, 4, 4],
    ],
    { missing: { rule: "all" } },
  );
  expect(of(model, before).any).toMatchObject({ holds: "undecided", why: "not-scored" });
});

test("weights that are fixed, or drawn otherwise, have no spread", () => {
  const model = small([
    [5, 6, 7, 8],
    [4, 4, 4, 4],
  ]);
  expect(claimsUnderWeights(model, [before], "I", null)[0]?.within).toBeNull();
  const levels = { 1: 0, 2: 0, 3: 0 };
  const [fixed] = claimsUnderWeights(
    small([
      [1, 5, 5, 1],
      [2, 2, 3, 5],
    ]),
    [before],
    "I",
    { ...noise, levels },
  );
  const { least = NaN, greatest = NaN } = fixed?.within?.difference ?? {};
  expect(greatest).toBeCloseTo(least, 12);
});

test("runs with such weights never contradict what is said of the sample", () => {
  const model = sampleModel();
  const codes = model.units.map(({ code }) => code).slice(0, 8);
  const claims: readonly Claim[] = codes.flatMap((unit, i): Claim[] => [
    { kind: "before", unit, other: codes[(i + 5) % 8]! },
    { kind: "among first", unit, k: 20 },
    { kind: "stronger", unit, node: "SA", than: "others" },
    { kind: "stronger", unit, node: "BC1", than: "peers" },
  ]);
  const weights = { draw: "uniform", share: 0.25, levels: {} } as const;
  const design = drawDesign(model, { weights }, { replicates: 60, seed: 3 });
  const shares = claimShares(model, design, claims, "PSCI").claims;
  const said = claimsUnderWeights(model, claims, "PSCI", weights);
  // Any weights: of each node up to 20 times its own, and of a third of them 0.
  const freely = streams(5, 40).map((next) => ({
    weightFactors: Object.fromEntries(
      model.framework.map(({ code }) => [code, next() < 1 / 3 ? 0 : Math.exp(6 * next() - 3)]),
    ),
  }));
  const anyShares = claimShares(model, freely, claims, "PSCI").claims;
  const counts = { all: 0, some: 0, none: 0, undecided: 0 };
  said.forEach(({ any, within }, c) => {
    const share = shares[c]!.share;
    counts[within!.holds]++;
    if (within!.holds === "all") expect(share).toBe(1);
    if (within!.holds === "none") expect(share).toBe(0);
    if (share > 0 && share < 1) expect(["some", "undecided"]).toContain(within!.holds);
    const { holds, says } = at(anyShares, c);
    if (any.holds === "all") expect(holds).toBe(says);
    if (any.holds === "none") expect(holds).toBe(0);
    // What holds for any weights holds for those within the spread.
    if (any.holds === "all" || any.holds === "none")
      expect([any.holds, "undecided"]).toContain(within!.holds);
  });
  expect(counts.all).toBeGreaterThan(2);
  expect(counts.none).toBeGreaterThan(2);
});
