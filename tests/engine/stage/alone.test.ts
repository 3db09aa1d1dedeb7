import { aggregate, impute, normalise, rank, treat } from "../../../src/engine";

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
