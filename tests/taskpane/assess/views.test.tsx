/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { assessedIndex } from "../support/assessments";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { empty, ready } from "../support/states";

const model = sampleModel();
const index = assessedIndex(model, 3);
const opened = async (view: string) => {
  const pane = await openPane({ ...ready(model), index }, "Assess");
  await pane.user.click(screen.getByRole("tab", { name: view }));
  return pane;
};

test("Start works in a workbook without an index, and asks for raters before anything else", async () => {
  const { session, user } = await openPane(empty, "Assess");
  await user.click(screen.getByRole("button", { name: "Make the tables" }));
  expect(screen.getByText("Enter the name of at least one rater.")).toBeInTheDocument();
  expect(session.calls).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: /^Raters$/ }), "Ana, ana ; Ben\nChiyo");
  expect(screen.getByText("3 raters")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show the assignment" }));
  await user.click(screen.getByRole("button", { name: "Make the tables" }));
  const request = {
    ...{ raters: ["Ana", "Ben", "Chiyo"], perCell: 2, by: "unit", shared: 2 },
    ...{ seed: 1, round: null, indicators: null },
  };
  expect(session.calls).toEqual([
    ["previewAssessment", request],
    ["startAssessment", request],
  ]);
  // What was entered stays while another tab is open.
  await user.click(screen.getByRole("tab", { name: "Data" }));
  await user.click(screen.getByRole("tab", { name: "Assess" }));
  expect(await screen.findByText("3 raters")).toBeInTheDocument();
});

test("an assignment is shown in words, and no longer once something else is entered", async () => {
  const request = {
    ...{ raters: ["Ana"], perCell: 1, by: "unit" as const, shared: 2 },
    ...{ seed: 1, round: null, indicators: null },
  };
  const { user, session } = await openPane(empty, "Assess");
  await user.type(screen.getByRole("textbox", { name: /^Raters$/ }), "Ana");
  const found = {
    ...{ made: ["ratings", "scale"] as const, kept: ["evidence"] as const, adds: false },
    ...{ units: 60, indicators: 5, ratings: 300, loads: [{ rater: "Ana", cells: 300 }] },
  };
  act(() => session.set({ assessmentPreview: { request, found, problems: [] } }));
  expect(await screen.findByText("60 units, 5 indicators: 300 ratings are to be given.")).toBeInTheDocument();
  expect(screen.getByText("Ana: 300 ratings")).toBeInTheDocument();
  expect(screen.getByText("New tables: Ratings, Scale.")).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: /^Raters$/ }), ", Ben");
  expect(screen.queryByText("Ana: 300 ratings")).toBeNull();
});

test("Agreement says how far raters agree, on each indicator, for each rater, and how severe each is", async () => {
  const { user } = await opened("Agreement");
  expect(await screen.findByText(/^The raters agree .*alpha 0\.\d\d/)).toBeInTheDocument();
  const section = screen.getByRole("region", { name: "Severity of the raters" });
  await user.click(within(section).getByRole("button", { name: "Show as table" }));
  const table = within(screen.getByRole("table", { name: "Severity of the raters" }));
  expect(table.getAllByRole("row")).toHaveLength(4);
  expect(table.getByRole("rowheader", { name: "Chiyo Tanaka" })).toBeInTheDocument();
});

test("Evidence says what has documents, and what has none or old ones only", async () => {
  const { user } = await opened("Evidence");
  expect(screen.getByText(/^Documents are behind \d+% of the score/)).toBeInTheDocument();
  const old = () => Number(/; (\d+) rest/.exec(screen.getByText(/rest on old ones/).textContent ?? "")?.[1]);
  expect(old()).toBeGreaterThan(0);
  await user.clear(screen.getByRole("textbox", { name: "A document is old after (years)" }));
  await user.type(screen.getByRole("textbox", { name: "A document is old after (years)" }), "50");
  expect(old()).toBe(0);
});

test("a profile says of a rated indicator who rated it and what it rests on, and leads to its ratings", async () => {
  const { user, session } = await openPane({ ...ready(model), index }, "Results");
  await user.click(within(screen.getByRole("table")).getAllByRole("button")[0]!);
  await user.click(screen.getByText("All indicators"));
  expect(
    screen.getAllByText(/^(Level 3 Established \(agreed\), )?\d raters?(, differ by \d levels?)?$/).length,
  ).toBeGreaterThan(0);
  await user.click(screen.getAllByRole("button", { name: /^Go to cell Ratings!/ })[0]!);
  expect(session.calls).toEqual([["show", expect.objectContaining({ sheet: "Ratings" })]]);
});
