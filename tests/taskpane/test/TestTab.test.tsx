/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session/types";
import { claimShares, drawDesign } from "../../../src/engine";
import { defaultTestSettings, resolvedTest } from "../../../src/workbook/tests";
import { indexTest } from "../../support/index-test";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

const untested = ready(sampleModel());
const { index } = untested;
if (index === null) throw new Error("The sample has an index.");
const test60 = indexTest(index.model, { runs: 60, rows: 8 });
const found = { index, isOld: false, checked: index };
const tested: SessionState = { ...untested, test: { ...found, byRoot: new Map([["PSCI", test60]]) } };

test("every part has a box with its alternatives, and what cannot vary says why and cannot be ticked", async () => {
  await openPane(untested, "Test");
  expect(screen.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label") ?? "")).toHaveLength(11);
  expect(screen.getByRole("checkbox", { name: "Weights" })).toBeChecked();
  expect(screen.getByRole("textbox", { name: "Spread of weights" })).toHaveValue("+/- 25%");
  expect(screen.getByRole("textbox", { name: "Alternatives of normalisation" })).toHaveValue(
    "min-max 0-100; z-score 100 10; rank",
  );
  const raters = screen.getByRole("checkbox", { name: "Raters" });
  expect(raters).toBeDisabled();
  expect(raters).toHaveAccessibleDescription("Cannot vary: the workbook has no table of ratings.");
});

test("a box writes its row of the Method, and only that", async () => {
  const { session, user } = await openPane(untested, "Test");
  await user.click(screen.getByRole("checkbox", { name: "Weights" }));
  await user.click(screen.getByRole("checkbox", { name: "Sensitivity: all weights as one input" }));
  await user.click(screen.getByRole("checkbox", { name: "Outliers" }));
  await user.click(screen.getByRole("checkbox", { name: /^Write the sheets of the test/ }));
  expect(session.calls).toEqual([
    ["setSettings", { "Test weights": "fixed" }],
    ["setSettings", { "Test weights as one input": "yes" }],
    ["setSettings", { "Test outliers": "usual" }],
    ["setSetting", "Tests", "sheets"],
  ]);
});

test("words that are not understood are not written, and their problem is shown; Escape brings back the old ones", async () => {
  const { session, user } = await openPane(untested, "Test");
  const runs = screen.getByRole("textbox", { name: "Runs" });
  await user.clear(runs);
  await user.type(runs, "0{Enter}");
  expect(session.calls).toEqual([]);
  expect(runs).toHaveAccessibleDescription(/1 - 100000/);
  await user.type(runs, "{Escape}");
  expect(runs).toHaveValue("1000");
  await user.clear(runs);
  await user.type(runs, "2,000{Enter}");
  expect(session.calls).toEqual([["setSettings", { "Test runs": "2000" }]]);
});

test("a test is run by its button, which keeps its place while another action runs", async () => {
  const { session, user } = await openPane(untested, "Test");
  await user.click(screen.getByRole("button", { name: "Run test" }));
  expect(session.calls).toEqual([["runTest"]]);
  const busy = { action: "test", step: "Running replicates", share: 0.5, cancellable: true } as const;
  act(() => session.set({ busy }));
  await user.click(screen.getByRole("button", { name: "Run test" }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(session.calls).toEqual([["runTest"], ["cancel"]]);
});

test("after a test its views are shown, the form is folded, and a test of an older index says so", async () => {
  const { session } = await openPane(tested, "Test");
  expect(screen.getByRole("heading", { name: "What came out" })).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: "Weights" })).toBeNull();
  act(() => session.set({ test: { ...tested.test!, isOld: true } }));
  expect(screen.getByText(/has changed since this test/)).toBeVisible();
});

test("a run is repeated by its number, from Enter or the button", async () => {
  const { session, user } = await openPane(tested, "Test");
  const number = screen.getByRole("textbox", { name: "Number of the run" });
  await user.clear(number);
  await user.type(number, "41");
  await user.click(screen.getByRole("button", { name: "Run it again" }));
  expect(session.calls).toEqual([["runReplicate", "PSCI", 41]]);
});

test("a claim is typed or picked; one that is not understood is not looked at", async () => {
  const { session, user } = await openPane(untested, "Test");
  const field = screen.getByRole("textbox", { name: "Claim" });
  await user.type(field, "Atlantis before C07{Enter}");
  expect(field).toHaveAccessibleDescription(/no unit Atlantis/);
  expect(session.calls).toEqual([]);
  await user.click(screen.getByText("Pick a claim from lists"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Claim" }), "is among the first");
  await user.selectOptions(screen.getByRole("combobox", { name: "Places" }), "first 10");
  expect(field).toHaveValue("C01 among the first 10");
  await user.type(field, "{Enter}");
  expect(session.calls).toEqual([["testClaims", "PSCI", [{ kind: "among first", unit: "C01", k: 10 }]]]);
});

test("claims are listed with their shares, in words that do not say more than the runs", async () => {
  const { perturbations } = resolvedTest(defaultTestSettings, index.results, "PSCI");
  const design = drawDesign(index.model, perturbations, { replicates: 20, seed: 1 });
  const claims = [{ kind: "among first", unit: "C01", k: 60 }] as const;
  const shares = claimShares(index.model, design, claims, "PSCI");
  const underWeights = [
    {
      claim: claims[0],
      any: { holds: "all", why: null, difference: null },
      within: { holds: "undecided", why: "many-units", difference: null },
    },
  ] as const;
  const { session, user } = await openPane(
    {
      ...untested,
      claims: {
        ...found,
        root: "PSCI",
        found: { ...shares, underWeights, settings: defaultTestSettings, varied: [] },
      },
    },
    "Test",
  );
  const item = within(screen.getByRole("list", { name: "Claims" })).getByRole("listitem");
  expect(item).toHaveTextContent("Holds in each of 20 runs");
  expect(item).toHaveTextContent(/any weights at all.*holds for all of them/);
  expect(item).toHaveTextContent(/within the spread of the test: not decided, because many units/);
  await user.click(within(item).getByRole("button", { name: /^Remove the claim: Alderbank among/ }));
  expect(session.calls).toEqual([["testClaims", "PSCI", []]]);
});

test("the audit is saved for the index that is shown", async () => {
  const { session, user } = await openPane(untested, "Test");
  await user.click(screen.getByRole("button", { name: "Save as Word" }));
  expect(session.calls).toEqual([["makeDocument", "PSCI", expect.any(Function)]]);
});

test("in Spanish the alternatives are in Spanish, and are written in the words of the Method", async () => {
  const { session, user } = await openPane(untested, "Prueba", "es-ES");
  const list = screen.getByRole("textbox", { name: "Alternativas de la agregación" });
  expect((list as HTMLTextAreaElement).value).toMatch(/^aritmética/); // a text box of this role
  await user.clear(list);
  await user.type(list, "aritmética; geométrica{Enter}");
  expect(session.calls).toEqual([["setSettings", { "Test aggregation": "arithmetic; geometric" }]]);
});
