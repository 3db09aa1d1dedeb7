import { treesOf } from "../../../src/taskpane/model/tree";
import { gapParts, profileLine } from "../../../src/taskpane/results/profile";
import { sampleModel } from "../../support/sample";
import { indexOf } from "../support/states";

const { model, results } = indexOf(sampleModel({ group: "Income" }));
const [root] = treesOf(model);
if (!root) throw new Error("the sample has no index");

test("the parts of a gap add up to it, the largest first", () => {
  model.units.forEach((_, unit) => {
    const parts = gapParts(results, root.node.code, unit);
    const sum = parts.reduce((total, { part }) => total + part, 0);
    expect(sum).toBeCloseTo(profileLine(results, unit, root).gap, 9);
    const sizes = parts.map(({ part }) => Math.abs(part));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

test("peers are the units of the same group", () => {
  const labels = model.groups.find(({ code }) => code === "Income")?.labels ?? [];
  const scores = results.scores[root.position] ?? new Float64Array();
  const own = [...scores].filter((_, i) => labels[i] === labels[0]).sort((a, b) => a - b);
  const middle = own.length / 2;
  const expected =
    own.length % 2 ? own[Math.floor(middle)] : ((own[middle - 1] ?? NaN) + (own[middle] ?? NaN)) / 2;
  expect(profileLine(results, 0, root).peers).toBeCloseTo(expected ?? NaN, 12);
});
