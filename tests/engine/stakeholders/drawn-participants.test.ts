import {
  drawDesign,
  inputsOf,
  parseModel,
  participantWeights,
  rankUncertainty,
  replicateResults,
  sensitivityInputs,
  serialiseModel,
  statedWeights,
} from "../../../src/engine";
import { golden, goldenModel, participants, says, twoLevels } from "./shared";

const drawn = participantWeights(goldenModel, participants).map(({ participant, weights }) =>
  statedWeights(goldenModel, participant, weights),
);
const weights = { draw: "participants", participants: drawn } as const;

test("every run has the weights of one participant, whose ranks are those under its weights", () => {
  const design = drawDesign(goldenModel, { weights }, { replicates: 200, seed: 1 });
  const names = new Set(design.map(({ participant }) => participant?.participant));
  expect(names.size).toBe(participants.length);
  const { ranks } = rankUncertainty(goldenModel, design, { root: "Index", top: 5 });
  design.forEach(({ participant }, r) => {
    const own = golden.ranks[Number(participant?.participant.slice(1)) - 1] ?? [];
    expect(ranks.map((column) => column[r])).toEqual(own);
  });
});

test("they are one input of a sensitivity analysis", () => {
  expect(sensitivityInputs(goldenModel, { weights }, "Index")).toEqual([
    { change: "participants", participants: drawn },
  ]);
  expect(() => inputsOf(goldenModel, { weights: { draw: "participants", participants: [] } })).toThrow(
    RangeError,
  );
});

test("a run by itself has the weights of the participant, and those of the index where nothing is said", () => {
  const [own] = participantWeights(twoLevels, [says("x", { Q: 1 })]);
  const participant = statedWeights(twoLevels, "x", own?.weights ?? new Float64Array());
  const outcome = replicateResults(twoLevels, { participant }, "Index");
  if (!outcome.ok) throw new Error("no score");
  const by = Object.fromEntries(
    twoLevels.framework.map(({ code }, k) => [code, outcome.results.effectiveWeights[k]]),
  );
  expect(by).toEqual({ Index: 1, P: 0, Q: 1, p1: 0, p2: 0, q1: 0.5, q2: 0.5 });
});

test("a model with stakeholders goes through JSON", () => {
  const judgements = { budgets: [], comparisons: [], stakeholders: [...participants] };
  const model = { ...goldenModel, judgements };
  const parsed = parseModel(JSON.parse(serialiseModel(model)));
  expect(parsed).toMatchObject({ ok: true, model: { judgements } });
});
