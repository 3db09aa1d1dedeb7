import { aggregate, impute, normalise, rank, treat, weigh } from "../../../src/engine";

const one = (problem: object) => ({ ok: false, problems: [expect.objectContaining(problem) as unknown] });

describe("normalise(values, options)", () => {
  it("takes a plain list, null missing, and leaves it as it was", () => {
    const list = Object.freeze([2, 4, null, 6]);
    const found = normalise(list, { method: "min-max" });
    expect(found).toMatchObject({ ok: true, values: Float64Array.of(0, 50, NaN, 100) });
    if (found.ok) expect([found.apply(3), found.apply(NaN)]).toEqual([25, NaN]);
  });

  it("does not give back the column that it was given, to be written into", () => {
    const column = Float64Array.of(1, 2, 3);
    const found = normalise(column, { method: "none" });
    expect(found.ok && found.values !== column).toBe(true);
  });

  it("turns the scale where less is better", () =>
    expect(normalise([2, 4, 6], { method: "rank", direction: -1 })).toMatchObject({
      values: Float64Array.of(3, 2, 1),
    }));

  it("finds the reference unit by its code", () => {
    const method = "distance to reference";
    const parameters = { unit: "b" };
    const units = ["a", "b", "c"];
    expect(normalise([0, 2, 4], { method, parameters, units })).toMatchObject({
      values: Float64Array.of(0, 1, 2),
    });
    expect(normalise([0, 2, 4], { method, parameters })).toEqual(
      one({ code: "indicator-without-reference" }),
    );
  });

  it.each([
    ["indicator-constant", [5, 5, 5]],
    ["indicator-all-missing", [null, NaN]],
    ["indicator-all-missing", []],
  ])("says %s of %j", (code, values) =>
    expect(normalise(values, { method: "min-max" })).toEqual(one({ code })),
  );

  it("throws for a parameter that the method does not take", () =>
    expect(() => normalise([1, 2], { method: "min-max", parameters: { low: 1 } })).toThrow(/takes no "low"/));

  it("throws for a name that no method has, which only a program without types can give", () => {
    // @ts-expect-error: no such name
    expect(() => normalise([1, 2], { method: "z-scor" })).toThrow(/No method "z-scor"/);
  });
});

describe("impute(table, options)", () => {
  it("says what a method lacks", () => {
    expect(impute([[1, null]], { method: "group mean" })).toEqual(one({ code: "group-needed" }));
    expect(impute([[1, null]], { method: "linear in time" })).toEqual(one({ code: "panel-needed" }));
  });

  it("goes along time", () => {
    const panel = { subjects: ["a", "a", "a"], times: Float64Array.of(2020, 2021, 2022) };
    expect(impute([[1, null, 3]], { method: "linear in time", panel })).toEqual({
      ok: true,
      columns: [Float64Array.of(1, 2, 3)],
    });
  });

  it("has no rows of a framework to go by", () => {
    // @ts-expect-error: these go by the framework
    expect(impute([[1, null]], { method: "row mean" })).toMatchObject({ ok: true });
  });
});

describe("treat(values, options)", () => {
  it("says how the column was transformed, and carries a target along", () => {
    const found = treat([1, 2, 3, null], { method: "log shifted" });
    expect(found.transform?.kind).toBe("logShifted");
    expect(found.carry(1)).toBe(found.values[0]);
    expect(found.values[3]).toBeNaN();
  });

  it("says that an outlier could not be treated", () =>
    expect(treat([5, 5, 5], { method: "log" })).toMatchObject({ problem: "treatment-not-possible" }));
});

describe("aggregate(table, options)", () => {
  it("has equal weights, and renormalises, where nothing else is given", () => {
    const table = [
      [10, null, null],
      [20, 40, null],
    ];
    const missing = { rule: "all" } as const;
    expect(aggregate(table, { method: "arithmetic" })).toEqual({
      ok: true,
      scores: Float64Array.of(15, 40, NaN),
    });
    expect(aggregate(table, { method: "arithmetic", missing })).toEqual({
      ok: true,
      scores: Float64Array.of(15, NaN, NaN),
    });
  });

  it("says which value a mean refuses", () =>
    expect(aggregate([[1], [-2]], { method: "geometric" })).toEqual(
      one({
        code: "mean-needs-positive",
        details: { value: "-2", child: "column 2", aggregation: "geometric" },
      }),
    ));
});

describe("rank(values, options)", () => {
  it("ties by the tolerance", () => {
    expect(rank([1, 1 + 1e-12, 2])).toEqual(Float64Array.of(2, 2, 1));
    expect(rank([1, 1 + 1e-12, 2], { tolerance: 0 })).toEqual(Float64Array.of(3, 2, 1));
  });

  it("leaves out a unit without a group", () =>
    expect(rank([1, 2, 3], { groups: ["x", null, "x"] })).toEqual(Float64Array.of(2, NaN, 1)));
});

describe("weigh(table, options)", () => {
  it("gives a constant column and a missing one nothing", () => {
    const table = [
      [1, 2, 4],
      [5, 5, 5],
      [null, null, null],
      [3, 1, 2],
    ];
    expect(weigh(table, { method: "equal" })).toEqual({
      ok: true,
      weights: Float64Array.of(0.5, 0, 0, 0.5),
      problems: [],
    });
  });

  it.each<[string, (number | null)[][]]>([
    [
      "no column varies",
      [
        [1, null, 1],
        [null, 2, 2],
      ],
    ],
    [
      "no unit has two values",
      [
        [1, 2, null, null],
        [null, null, 3, 4],
      ],
    ],
    ["there is no column", []],
  ])("says that there is nothing to make weights of where %s", (_, table) =>
    expect(weigh(table, { method: "PCA" })).toMatchObject({
      ok: false,
      problems: [{ code: "weights-not-found" }],
    }),
  );

  it("does not go by what people said", () => {
    // @ts-expect-error: there are no judgements
    expect(() => weigh([[1, 2, 3]], { method: "ahp" })).toThrow(/No method/);
  });
});

test.each<[string, () => unknown, RegExp]>([
  ["aggregate", () => aggregate([[1, 2], [1]], { method: "median" }), /2 units, and column 2 has 1/],
  [
    "aggregate's weights",
    () => aggregate([[1], [2]], { method: "median", weights: [1] }),
    /2 columns and 1 weights/,
  ],
  ["impute", () => impute([[1], [1, 2]], { method: "mean" }), /1 units, and column 2 has 2/],
  ["impute's groups", () => impute([[1, null]], { method: "group mean", groups: ["a"] }), /groups has 1/],
  ["weigh", () => weigh([[1, 2, 3], [1]], { method: "equal" }), /column 2 has 1/],
  ["rank's groups", () => rank([1, 2], { groups: ["a"] }), /groups has 1/],
])("%s refuses lists of unequal length", (_, call, message) => expect(call).toThrow(message));
