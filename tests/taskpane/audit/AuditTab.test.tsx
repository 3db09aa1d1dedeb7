/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session/types";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { empty, ready } from "../support/states";

const compared = {
  compared: true,
  mode: "live",
  inputs: "unchanged",
  looks: [],
  looksCompared: true,
  isUncalculated: false,
  changes: [],
  kept: "as-recorded",
  digest: "0123456789abcdef",
  isPinned: null,
  counts: { cells: 1200, formulas: 1100 },
  blocks: [],
  cells: [],
} as const satisfies SessionState["verification"];

const tampered = {
  sheet: "Scores",
  cell: "AB12",
  kind: "formula-overwritten",
  found: 88.5,
  expected: "=1+1",
  block: "PSCI_Scores_Table",
} as const;

test("verifies the report", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Audit");
  await user.click(await screen.findByRole("button", { name: "Verify" }));
  expect(session.calls).toEqual([["verify"]]);
});

test("says how many cells were proved", async () => {
  await openPane(ready(sampleModel(), { verification: compared }), "Audit");
  expect(
    await screen.findByText("Proved: 1,200 cells compared, 1,100 with formulas. None differs."),
  ).toBeInTheDocument();
  expect(screen.getByText("The inputs are those that the Audit sheet recorded.")).toBeInTheDocument();
});

test("lists each cell that differs, and goes to it", async () => {
  const verification = {
    ...compared,
    cells: [tampered],
    blocks: [{ block: "PSCI_Gaps_Table", sheet: "Gaps", kind: "missing" }],
  } as const;
  const { session, user } = await openPane(ready(sampleModel(), { verification }), "Audit");
  expect(await screen.findByText("2 differences among 1,200 cells.")).toBeInTheDocument();
  expect(screen.getByText("The block PSCI_Gaps_Table is missing.")).toBeInTheDocument();
  const cells = screen.getByRole("list", { name: "Cells that differ" });
  expect(cells).toHaveTextContent("A value in place of the formulaFound 88.5, expected =1+1");
  await user.click(within(cells).getByRole("button", { name: "Go to cell Scores!AB12" }));
  expect(session.calls).toEqual([["show", { sheet: "Scores", row: 11, column: 27 }]]);
});

test("says that there is no report where there is none", async () => {
  const verification = { compared: false, reason: "never-scored", problems: [] } as const;
  await openPane(ready(sampleModel(), { verification }), "Audit");
  expect(await screen.findByText("There is no report in this workbook yet.")).toBeInTheDocument();
});

test("says what was done", async () => {
  const model = sampleModel({ imputation: { method: "median", parameters: {} } });
  const state = ready(model);
  await openPane(state, "Audit");
  const term = await screen.findByText("Cells imputed");
  expect(term.nextElementSibling).toHaveTextContent(String(state.index?.results.imputations.length));
  expect(screen.getByText("Imputation").nextElementSibling).toHaveTextContent("median");
});

test("saves model and results as a file that is named after the index", async () => {
  const saved: string[] = [];
  let blob: Blob | null = null;
  URL.createObjectURL = (made) => {
    blob = made as Blob; // the pane makes nothing else an address of
    return "blob:1";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  const { user } = await openPane(ready(sampleModel()), "Audit");
  await user.click(await screen.findByRole("button", { name: "Save as JSON" }));
  expect(saved).toEqual(["Public-Sector-Capabilities-Index.json"]);
  expect(blob).toHaveProperty("size", '{"exported":true}'.length);
});

test("lists the runs in this workbook, the last one first, with dates of the user's locale", async () => {
  const run = {
    version: "0.1.0",
    mode: "live",
    units: 60,
    indicators: 30,
    problems: 2,
    inputsDigest: "0123456789abcdef",
    first: "Glenharrow",
    score: 81.72,
  } as const;
  const history = [
    { ...run, time: "2026-03-01T09:12:00" },
    { ...run, time: "2026-04-01T09:12:00" },
  ];
  await openPane(ready(sampleModel(), { history }), "Auditoría", "es-ES");
  const section = await screen.findByRole("region", { name: "Cálculos en este libro" });
  const runs = within(section)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(runs[0]).toMatch(/^1 abr 2026/);
  expect(runs[1]).toContain("Primera: Glenharrow, 81,72");
});

test("a workbook that was never scored has no runs", async () => {
  await openPane(empty, "Audit");
  expect(await screen.findByText("The workbook has not been scored yet.")).toBeInTheDocument();
});

test("a changed input is listed with what it was and is, and how many cells follow from it", async () => {
  const verification = {
    ...compared,
    inputs: "changed",
    changes: [{ cell: { sheet: "Data", row: 1, column: 4 }, what: "Aldea, Plans", before: 2, after: 4 }],
    cells: [{ ...tampered, kind: "value-changed", expected: 12, follows: "Data!E2" }],
  } as const;
  const { user } = await openPane(ready(sampleModel(), { verification }), "Audit");
  expect(await screen.findByText("1 difference among 1,200 cells.")).toBeInTheDocument();
  const inputs = screen.getByRole("list", { name: "Inputs that changed" });
  expect(inputs).toHaveTextContent("Aldea, PlansWas 2, is 4");
  expect(inputs).toHaveTextContent("And 1 cell that follows from it");
  expect(screen.queryByText("Another value")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show the 1 cell that follows" }));
  expect(screen.getByText("Another value")).toBeInTheDocument();
});

test("inputs that are kept with another SHA-256 are no proof, though no cell differs", async () => {
  const verification = { ...compared, kept: "altered" } as const;
  await openPane(ready(sampleModel(), { verification }), "Audit");
  expect(await screen.findAllByText(/one of the two was changed by hand/)).not.toHaveLength(0);
  expect(screen.queryByText(/^Proved/)).toBeNull();
});
