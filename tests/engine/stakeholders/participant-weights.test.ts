import { createModel, type ParticipantWeights, participantWeights } from "../../../src/engine";
import { at } from "../../../src/engine/internal";
import { compared, says, twoLevels } from "./shared";

const rounded = (weights: ArrayLike<number>, digits: number) =>
  Array.from(weights, (weight) => Number(weight.toFixed(digits)));

/** The weights of some nodes, by their codes. */
const shown = (model: typeof twoLevels, weights: Float64Array, codes: readonly string[]) =>
  codes.map((code) =>
    at(
      weights,
      model.framework.findIndex((node) => node.code === code),
    ),
  );

const weightsOf = (own: ParticipantWeights | undefined): Float64Array => own?.weights ?? new Float64Array();

describe("participantWeights", () => {
  // Saaty (1990), "How to make a decision", European Journal of Operational Research 48, table 2: buying a house.
  const house = ["size", "transport", "neighbourhood", "age", "yard", "modern", "condition", "financing"];
  const judged = compared(house, [
    [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [6, 3, 4, 6, 1 / 5],
    [1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [1 / 2, 1 / 5, 1 / 6],
    [1 / 5, 1 / 6],
    [1 / 2],
  ]);
  const houses = createModel({
    units: ["A", "B"],
    indicators: house.map((code) => ({ code, values: [1, 2] })),
  });

  test("priorities and consistency ratio of Saaty's house, as published", () => {
    const [own] = participantWeights(houses, [says("family", {}, [judged])]);
    expect(rounded(shown(houses, weightsOf(own), house), 3)).toEqual([
      0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333,
    ]);
    expect(own?.consistency["Index"]).toBeCloseTo(0.169, 3);
  });

  test("comparisons count before points; points are shares of their sum, at any level", () => {
    const pair = compared(["P", "Q"], [[3]]);
    const [own] = participantWeights(twoLevels, [says("x", { P: 1, Q: 99, q1: 30, q2: 10 }, [pair])]);
    expect(shown(twoLevels, weightsOf(own), ["Index", "P", "Q", "q1", "q2", "p1"])).toEqual([
      1,
      ...[0.75, 0.25, 0.75, 0.25].map((x): unknown => expect.closeTo(x, 12)),
      NaN,
    ]);
    expect(own?.consistency).toEqual({ Index: 0 });
  });

  test("an element without points has 0 beside siblings with some; without any, nothing is said", () => {
    const [some, none] = participantWeights(twoLevels, [says("x", { P: 5, p1: -3, p2: NaN }), says("y", {})]);
    expect(shown(twoLevels, weightsOf(some), ["P", "Q", "p1", "p2"])).toEqual([1, 0, NaN, NaN]);
    expect(none?.weights.filter((weight) => !Number.isNaN(weight))).toHaveLength(1);
  });

  test("a comparison that lacks an element, or a figure, says nothing", () => {
    const lacking = { ...compared(["P", "Q"], [[NaN]]) };
    const [own] = participantWeights(twoLevels, [says("x", {}, [lacking, compared(["q1", "x"], [[2]])])]);
    expect(own?.consistency).toEqual({});
    expect(shown(twoLevels, weightsOf(own), ["P", "q1"])).toEqual([NaN, NaN]);
  });
});
