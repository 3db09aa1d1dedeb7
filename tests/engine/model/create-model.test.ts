import {
  checkModel,
  createModel,
  defaultMethod,
  ModelError,
  parseModel,
  score,
  serialiseModel,
} from "../../../src/engine";
import { evaluate, examplesOf } from "../../support/examples";
import { sampleModel } from "../../support/sample";

const table = {
  units: ["a", { code: "b", name: "Bee" }, "c"],
  indicators: [
    { code: "x", values: [1, 2, null], parent: "up" },
    { code: "y", values: Float64Array.of(3, NaN, 1), parent: "up", weight: 2, direction: -1 as const },
    { code: "z", values: [5, 6, 7], target: 9 },
  ],
  aggregates: [{ code: "up", parent: "Index" }, { code: "Index" }],
};

describe("createModel(table)", () => {
  const model = createModel(table);

  it("fills in what is left out, and keeps what is said", () => {
    expect(model.units).toEqual([
      { code: "a", name: "a" },
      { code: "b", name: "Bee" },
      { code: "c", name: "c" },
    ]);
    expect(model.indicators[0]).toEqual({
      ...{ code: "x", name: "x", direction: 1, values: Float64Array.of(1, 2, NaN), unit: "" },
      ...{ target: NaN, lower: NaN, upper: NaN, denominator: null, scale: 1 },
    });
    expect(model.indicators[1]).toMatchObject({ direction: -1, values: Float64Array.of(3, NaN, 1) });
    expect(model.indicators[2]?.target).toBe(9);
    expect(model).toMatchObject({ method: defaultMethod, groups: [], denominators: [], panel: null });
  });

  it("counts levels from the indicators upwards, a skipped one too", () =>
    expect(model.framework.map(({ code, parent, level, weight }) => [code, parent, level, weight])).toEqual([
      ["x", "up", 1, 1],
      ["y", "up", 1, 2],
      ["z", "Index", 1, 1],
      ["up", "Index", 2, 1],
      ["Index", null, 3, 1],
    ]));

  it("is sound, is scored, and comes back from its own text", () => {
    expect(checkModel(model).ok).toBe(true);
    expect(score(model).ok).toBe(true);
    expect(parseModel(JSON.parse(serialiseModel(model)))).toMatchObject({ ok: true, model });
  });

  it("changes only the choices that are given", () =>
    expect(createModel({ ...table, method: { ranks: "dense" } }).method).toEqual({
      ...defaultMethod,
      ranks: "dense",
    }));

  it("makes the sample from the sample", () => {
    const sample = sampleModel();
    const parts = new Map(sample.framework.map((node) => [node.code, node]));
    const { method, ...table } = sample;
    const made = createModel({
      ...table,
      indicators: sample.indicators.map((one) => ({
        ...one,
        parent: parts.get(one.code)!.parent,
        weight: parts.get(one.code)!.weight,
      })),
      aggregates: sample.framework.filter(({ level }) => level > 1),
    });
    expect({ ...made, method }).toEqual(sample);
  });

  it("leaves a circle to checkModel, which names it", () => {
    const circle = [{ code: "up", parent: "over" }, { code: "over", parent: "up" }, { code: "Index" }];
    const check = checkModel(createModel({ ...table, aggregates: circle }));
    expect(check.problems.map(({ code }) => code)).toContain("node-cycle");
  });

  it("has an example that holds", () => {
    const [example] = examplesOf("src/engine/model/create-model.ts");
    expect(evaluate(example!.expression, { createModel })).toBe(evaluate(example!.result, {}));
  });
});

describe("createModel refuses columns of unequal length", () => {
  const units = ["a", "b", "c"];
  const x = { code: "x", values: [1, 2, 3] };

  it.each([
    [
      "an indicator",
      { indicators: [x, { code: "y", values: [1, 2] }] },
      'the indicator "y" has 2 values, where one per unit is expected, 3',
    ],
    [
      "a denominator",
      { indicators: [x], denominators: [{ code: "d", name: "", values: [1, 2, 3, 4] }] },
      'the denominator "d" has 4 values',
    ],
    [
      "a group",
      { indicators: [x], groups: [{ code: "g", name: "", labels: ["u"] }] },
      'the group "g" has 1 values',
    ],
    [
      "a panel",
      { indicators: [x], panel: { subjects: ["a", "a", "a"], times: Float64Array.of(1) } },
      "its list of times has 1 values",
    ],
  ])("%s", (_, table, message) => expect(() => createModel({ units, ...table })).toThrow(message));

  it("with all of them as problems, in one error", () => {
    const indicators = [
      { code: "y", values: [1, 2] },
      { code: "z", values: [] },
    ];
    try {
      createModel({ units, indicators });
      throw new Error("It was not refused.");
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      expect(error.problems.map(({ code }) => code)).toEqual(["model-shape", "model-shape"]);
      expect(error.message).toContain("one per unit is expected, 3; the indicator");
    }
  });

  it("and takes anything that has a length and numbers", () => {
    const columns = [Float32Array.of(1, 2, 3), Int16Array.of(1, 2, 3), { length: 3, 0: 1, 1: 2, 2: 3 }];
    for (const values of columns)
      expect(createModel({ units, indicators: [{ code: "x", values }] }).indicators[0]?.values).toEqual(
        Float64Array.of(1, 2, 3),
      );
  });
});
