/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Stakeholder } from "../../../src/engine";
import { pairTable } from "../../../src/taskpane/assess/group/group-charts";
import { groupOpinion, type Proposal } from "../../../src/workbook/assessment";
import { sampleModel } from "../../support/sample";
import { assessedIndex } from "../support/assessments";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { speechFor } from "../support/speech";
import { indexOf, ready } from "../support/states";

const says = (participant: string, group: string, points: Readonly<Record<string, number>>): Stakeholder => ({
  ...{ participant, group, points, comparisons: [] },
});
const stakeholders = [
  says("Ana", "Cities", { SA: 60, AP: 10, BC: 10, LE: 10, RD: 10 }),
  says("Ben", "Cities", { SA: 55, AP: 15, BC: 10, LE: 10, RD: 10 }),
  says("Chiyo", "Funders", { SA: 5, AP: 5, BC: 10, LE: 10, RD: 70 }),
  says("Dora", "Funders", { SA: 5, AP: 10, BC: 10, LE: 10, RD: 65 }),
];
const cell = { sheet: "Proposals", row: 1, column: 0 };
const proposals: readonly Proposal[] = [
  { cell, node: "SA2", kind: "move", to: "LE", votesFor: 11, votesAgainst: 4, votes: [] },
  { cell, node: "RD2", kind: "drop", to: "", votesFor: 5, votesAgainst: 12, votes: [] },
];
const plain = sampleModel();
const model = { ...plain, judgements: { ...plain.judgements, stakeholders } };
const own = indexOf(model);
const { assessment } = assessedIndex(plain).source;
if (assessment === undefined) throw new Error("The index has tables of an assessment.");
const index = { ...own, source: { ...own.source, assessment: { ...assessment, stakeholders, proposals } } };

async function open(locale?: string) {
  const isSpanish = locale === "es-ES";
  const opened = await openPane(ready(model, { index }), isSpanish ? "Evaluar" : "Assess", locale);
  await opened.user.click(screen.getByRole("tab", { name: isSpanish ? "Grupo" : "Group" }));
  return opened;
}

test("weights, opinions, ranks and pairs say what depends on whose weights are taken", async () => {
  const { user } = await open();
  expect(
    await screen.findByText(/^4 participants give weights\. The order of \d+ of 1,770 pairs/),
  ).toBeInTheDocument();
  const weights = screen.getByRole("region", { name: "Weights of the participants" });
  await user.click(within(weights).getByRole("button", { name: "Show as table" }));
  const row = within(weights).getByRole("row", { name: /^Strategic awareness/ });
  // By hand: mean 31.25; medians of 30 and 97.5 in all; the groups by themselves.
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["20%", "31%", "31%", "23%", "5% to 60%", "58%", "5%"]);
  const opinions = screen.getByRole("region", { name: "Clusters of opinion" });
  expect(within(opinions).getByText("Opinion 1: 2 participants")).toBeInTheDocument();
  expect(within(opinions).getByText(/^More than all do: Strategic awareness/)).toBeInTheDocument();
});

test("the group's weights are written for the elements that someone weighs, and no others", async () => {
  const { user, session } = await open();
  await user.click(await screen.findByRole("button", { name: "Take the group's weights" }));
  const [, weights] = session.calls.find(([name]) => name === "setWeights") ?? [];
  expect([...(weights as ReadonlyMap<string, number>)]).toEqual([
    ...[
      ["SA", 0.3125],
      ["AP", 0.1],
      ["BC", 0.1],
      ["LE", 0.1],
      ["RD", 0.3875],
    ],
  ]);
});

test("the proposals that the votes accept are ticked, and kept as a scenario", async () => {
  const { user, session } = await open();
  const region = await screen.findByRole("region", { name: "Proposals" });
  expect(
    within(region).getByRole("checkbox", {
      name: "Move Horizon scanning below Learning and experimentation",
    }),
  ).toBeChecked();
  const drop = within(region).getByRole("checkbox", { name: /^Drop / });
  expect(drop).not.toBeChecked();
  expect(drop).toHaveAccessibleDescription("5 for, 12 against: rejected");
  await user.click(drop);
  await user.type(within(region).getByRole("textbox"), "As voted");
  await user.click(within(region).getByRole("button", { name: "Keep as a scenario" }));
  expect(session.calls.find(([name]) => name === "saveScenario")).toEqual([
    "saveScenario",
    "As voted",
    [
      { kind: "parent", node: "SA2", parent: "LE" },
      { kind: "weight", node: "RD2", weight: 0 },
    ],
    false,
  ]);
});

test("in Spanish", async () => {
  await open("es-ES");
  expect(await screen.findByText(/^4 participantes dan pesos\./)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Tomar los pesos del grupo" })).toBeInTheDocument();
});

test("units of a pair are texts, which begin at the left; one point is no plural", () => {
  const opinion = groupOpinion(index.results, "PSCI", 10, "mean");
  if (opinion === null) throw new Error("Participants give weights.");
  const { t } = speechFor("es-ES");
  expect(pairTable(model, opinion, speechFor("es-ES")).columns.map(({ text = false }) => text)).toEqual([
    ...[false, true, false, false],
  ]);
  expect(t("groupFavour", { name: "SA", count: 1 })).toBe("SA (+1 punto de 100)");
  expect(t("groupFavour", { name: "SA", count: 2 })).toBe("SA (+2 puntos de 100)");
});
