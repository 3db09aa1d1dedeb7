import { score, type Model, type Results } from "../../../src/engine";
import { moversOf } from "../../../src/app/session/movers";
import { sceneOf } from "../../support/session";

async function resultsWith(weights: Readonly<Record<string, number>>): Promise<Results> {
  const { session } = await sceneOf();
  const model = session.state().index?.model;
  if (!model) throw new Error("no index");
  const changed: Model = {
    ...model,
    framework: model.framework.map((node) => ({ ...node, weight: weights[node.code] ?? node.weight })),
  };
  const outcome = score(changed);
  if (!outcome.ok) throw new Error("not scored");
  return outcome.results;
}

const rank = ({ ranks, model }: Results, unit: string): number | undefined =>
  ranks[model.framework.findIndex(({ code }) => code === "X")]?.[
    model.units.findIndex(({ code }) => code === unit)
  ];

test("moversOf(baseline, now) lists whose rank in the first index changed, the largest move first", async () => {
  const [onlyA, onlyB] = [await resultsWith({ A: 1, B: 0 }), await resultsWith({ A: 0, B: 1 })];
  const movers = moversOf(onlyA, onlyB);
  for (const { unit, from, to } of movers) {
    expect(from).toBe(rank(onlyA, unit));
    expect(to).toBe(rank(onlyB, unit));
  }
  expect(movers.map(({ unit }) => unit)).toEqual(["U1", "U5", "U2", "U4"]);
});

test("moversOf(baseline, now) leaves out who is new, gone or without a score", async () => {
  const [onlyA, onlyB] = [await resultsWith({ A: 1, B: 0 }), await resultsWith({ A: 0, B: 1 })];
  const root = onlyB.model.framework.findIndex(({ code }) => code === "X");
  const ranks = onlyB.ranks.map((column, k) =>
    k === root ? column.map((x, i) => (i === 4 ? NaN : x)) : column,
  );
  const units = onlyB.model.units.map((unit, i) => (i === 0 ? { ...unit, code: "new" } : unit));
  const now = { ...onlyB, ranks, model: { ...onlyB.model, units } };
  expect(moversOf(onlyA, now).map(({ unit }) => unit)).toEqual(["U2", "U4"]);
});

test("moversOf(baseline, now) takes tied units for what their ranks say: one that keeps its rank in a tie has not moved", async () => {
  const now = await resultsWith({});
  const root = now.model.framework.findIndex(({ code }) => code === "X");
  const withRanks = (column: readonly number[]): Results => ({
    ...now,
    ranks: now.ranks.map((other, k) => (k === root ? Float64Array.from(column) : other)),
  });
  const movers = moversOf(withRanks([1, 2, 3, 4, 5]), withRanks([1, 2, 2, 4, 5]));
  expect(movers).toEqual([{ unit: "U3", from: 3, to: 2 }]);
});
