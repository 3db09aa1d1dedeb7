import { createModel, type Model, type Stakeholder } from "../../../../src/engine";
import type { Language } from "../../../../src/workbook/language";
import type { AssessmentTables } from "../../../../src/workbook/assessment";
import { planReport } from "../../../../src/workbook/report";
import { plannedSheet } from "../../../support/planned-report";
import { reportInput, sourceOf } from "../../../support/report-input";

const says = (participant: string, group: string, points: Readonly<Record<string, number>>): Stakeholder => ({
  ...{ participant, group, points, comparisons: [] },
});
/** Those of one group stand apart in the table. */
const stakeholders = [
  says("Ana", "Cities", { P: 90, Q: 10 }),
  says("Ben", "Funders", { P: 20, Q: 80 }),
  says("Chiyo", "Cities", { P: 70, Q: 30, q1: 1, q2: 3 }),
];
const plain: Model = createModel({
  units: ["Alba", "Brook", "Cairn"],
  indicators: [
    { code: "p1", parent: "P", values: [1, 50, 100] },
    { code: "p2", parent: "P", values: [10, 20, 90] },
    { code: "q1", parent: "Q", values: [90, 40, 10] },
    { code: "q2", parent: "Q", values: [100, 30, 1] },
  ],
  aggregates: [{ code: "Index" }, { code: "P", parent: "Index" }, { code: "Q", parent: "Index" }],
  method: { normalisation: "none" },
});
const model = { ...plain, judgements: { ...plain.judgements, stakeholders } };
const cell = { sheet: "Proposals", row: 1, column: 0 };
const assessment: AssessmentTables = {
  ...{ ratings: [], ratingsPlace: null, rated: [], cells: [], scales: {}, scale: [], scalePlace: null },
  ...{ agreed: [], agreedPlace: null, evidence: [], evidencePlace: null, rounds: [], round: null, found: {} },
  rule: { summary: "agreed", raters: 1, disagreement: "warn", limit: 2 },
  ...{ stakeholders, stakeholdersPlace: null, proposalsPlace: null, consensus: "mean" },
  proposals: [{ cell, node: "q1", kind: "drop", to: "", votesFor: 2, votesAgainst: 2, votes: [] }],
};
const planned = (language: Language = "en", own: Model = model, consensus = assessment.consensus) =>
  planReport(
    reportInput(own, { language, source: { ...sourceOf(own), assessment: { ...assessment, consensus } } }),
  );
const blocksOf = (plan: ReturnType<typeof planned>) => {
  const { blocks } = plannedSheet(plan, "GroupWeights");
  return (name: string) => blocks.find((one) => one.name === `PSCI_GroupWeights_${name}`)?.cells ?? [];
};
const block = blocksOf(planned());
const valuesOf = (name: string) => block(name).map((row) => row.map(({ value }) => value));

test("a workbook without these tables has no such sheet", () => {
  const keys = planReport(reportInput(plain)).sheets.map(({ key }) => key);
  expect(keys).not.toContain("GroupWeights");
});

test("weights by hand; columns of a group stand together, and its mean is of them alone", () => {
  const [, header = [], ...rows] = valuesOf("Weights");
  expect(header.slice(11)).toEqual(["Cities", "Funders", "Ana", "Chiyo", "Ben"]);
  const [p = []] = rows;
  const numbers = p.slice(3).map((x): unknown => (typeof x === "number" ? expect.closeTo(x, 12) : x));
  expect(p.slice(0, 3)).toEqual(["P", "P", "Index"]);
  expect(numbers).toEqual(
    [
      0.5,
      0.6,
      0.7,
      0.9 ** (1 / 3) * 0.7 ** (1 / 3) * 0.2 ** (1 / 3),
      0.2,
      0.9,
      Math.sqrt(0.13),
      3,
      0.8,
      0.2,
      0.9,
      0.7,
      0.2,
    ].map((x, k): unknown =>
      k === 3 ? expect.closeTo(x / (x + (0.1 * 0.3 * 0.8) ** (1 / 3)), 12) : expect.closeTo(x, 12),
    ),
  );
  const formulas = block("Weights")[2]?.map(({ formula }) => formula);
  expect(formulas?.[11]).toMatch(/AVERAGE\(\$N\d+:\$O\d+\)/);
  expect(formulas?.[12]).toMatch(/AVERAGE\(\$P\d+\)/);
  // Elements that nobody weighs are left out; those that one participant weighs are there.
  expect(rows.map(([, code]) => code)).toEqual(["P", "Q", "q1", "q2"]);
});

test("ranks under the weights of each, and the pairs that depend on them", () => {
  const [, , ...rows] = valuesOf("Ranks");
  // By hand, with the first 10 of 3 units: share, index, consensus, best, median, worst.
  expect(rows.map(([name, , ...figures]) => [name, ...figures])).toEqual([
    ["Cairn", 1, 1, 1, 1, 1, 3],
    ["Alba", 1, 1, 2, 1, 3, 3],
    ["Brook", 1, 3, 3, 2, 2, 2],
  ]);
  expect(valuesOf("Sentence")[0]?.[0]).toMatch(/^3 participants give weights\. The order of 3 of 3 pairs/);
});

test("ranks of the group are under the consensus that the Method states, which the header names", () => {
  const headerOf = (...given: Parameters<typeof planned>) =>
    blocksOf(planned(...given))("Ranks")[1]?.map(({ value }) => value);
  expect(headerOf()).toContain("With the consensus (mean)");
  expect(headerOf("en", model, "median")).toContain("With the consensus (median)");
  expect(headerOf("es", model, "geometric mean")).toContain("Con el consenso (media geométrica)");
});

test("proposals have their votes; a draw is a draw, also in Spanish", () => {
  expect(valuesOf("Proposals")[2]?.slice(0, 6)).toEqual(["q1", "q1", "tied", 2, 2, "drop"]);
  const spanish = blocksOf(planned("es"));
  expect(
    spanish("Proposals")[2]
      ?.map(({ value }) => value)
      .slice(2, 6),
  ).toEqual(["empate", 2, 2, "quitar"]);
});

test("more than 40 participants have no columns, and the same figures as values", () => {
  const many = Array.from({ length: 41 }, (_, k) => says(`P${k}`, "Cities", { P: 1 + (k % 5), Q: 2 }));
  const own = { ...plain, judgements: { ...plain.judgements, stakeholders: many } };
  const [, header = [], first = []] = blocksOf(planned("en", own))("Weights");
  expect(header).toHaveLength(11);
  expect(first.every(({ formula }) => formula === undefined)).toBe(true);
  expect(first[4]?.value).toBeGreaterThan(0);
});
