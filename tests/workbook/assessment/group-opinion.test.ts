import { ranksByWeights, score, type Stakeholder } from "../../../src/engine";
import { groupOpinion } from "../../../src/workbook/assessment";
import { sampleModel } from "../../support/sample";

const says = (participant: string, group: string, points: Readonly<Record<string, number>>): Stakeholder => ({
  ...{ participant, group, points, comparisons: [] },
});
const stakeholders = [
  says("Ana", "Cities", { SA: 60, AP: 10, BC: 10, LE: 10, RD: 10 }),
  says("Ben", "Cities", { SA: 55, AP: 15, BC: 10, LE: 10, RD: 10 }),
  says("Chiyo", "Funders", { SA: 5, AP: 5, BC: 10, LE: 10, RD: 70 }),
  says("Dora", "Funders", { SA: 5, AP: 10, BC: 10, LE: 10, RD: 65 }),
];

test("consensus, participants, groups and opinions each have the ranks of their own weights", () => {
  const plain = sampleModel();
  const model = { ...plain, judgements: { ...plain.judgements, stakeholders } };
  const root = model.framework.find(({ parent }) => parent === null)?.code ?? "";
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The sample can be scored.");
  const found = groupOpinion(outcome.results, root, 10, "mean")!;
  const alone = (weights: Float64Array) => ranksByWeights(model, root, [weights])[0];
  expect([found.groups.length, found.opinions.length]).toEqual([2, 2]);
  expect(found.ranks.consensus).toEqual(alone(found.consensus));
  for (const [k, { weights }] of found.participants.entries())
    expect(found.ranks.participants[k]).toEqual(alone(weights));
  for (const { weights, ranks } of [...found.groups, ...found.opinions])
    expect(ranks).toEqual(alone(weights));
});

test("the consensus that the Method states is that of the ranks and of what a group favours", () => {
  const plain = sampleModel();
  const model = { ...plain, judgements: { ...plain.judgements, stakeholders } };
  const root = model.framework.find(({ parent }) => parent === null)?.code ?? "";
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The sample can be scored.");
  const opinions = (["mean", "median", "geometric mean"] as const).map((kind) =>
    groupOpinion(outcome.results, root, 10, kind)!,
  );
  const [mean, median, geometric] = opinions;
  expect(mean!.mean).toEqual(median!.mean);
  expect(opinions.map(({ consensus }) => consensus)).toEqual([mean!.mean, mean!.median, mean!.geometric]);
  for (const one of opinions)
    expect(one.ranks.consensus).toEqual(ranksByWeights(model, root, [one.consensus])[0]);
  expect(geometric!.ranks.consensus).not.toEqual(mean!.ranks.consensus);
});
