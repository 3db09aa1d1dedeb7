/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { GoalpostsSource } from "../../../src/workbook/source";
import { problemOf } from "../../../src/workbook/problems";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

const cell = { sheet: "Goalposts", row: 0, column: 0 };
const goalposts = (year: string | null): GoalpostsSource => ({
  ...{ place: "sheet Goalposts", cell, year, years: ["2019", "2020"], sources: [], indicators: [] },
});

function stateWith(year: string | null) {
  const state = ready(sampleModel());
  if (state.index === null) throw new Error("no index");
  const source = { ...state.index.source, goalposts: goalposts(year) };
  return {
    ...state,
    index: { ...state.index, source },
    read: { model: state.index.model, source },
  };
}

test("the years of the table are a list on the tab Method, and the chosen one is written", async () => {
  const { session, user } = await openPane(stateWith("2019"), "Method");
  const list = await screen.findByRole("combobox", { name: "Goalposts year" });
  expect(list).toHaveValue("2019");
  expect(list).toHaveAccessibleDescription(
    "The rows of this year in the table Goalposts count, and rows without a year.",
  );
  await user.selectOptions(list, "2020");
  expect(session.calls).toEqual([["setSetting", "Goalposts year", "2020"]]);
});

test("while no year is chosen, the list stands on the tab Data, and so does where the table is", async () => {
  const problem = problemOf({
    ...{ code: "goalposts-years-several", severity: "error", cell },
    details: { name: "sheet Goalposts", known: "2019, 2020" },
  });
  const { session, user } = await openPane({ ...stateWith(null), problems: [problem] }, "Data");
  const list = await screen.findByRole("combobox", { name: "Goalposts year" });
  expect(list).toHaveDisplayValue("Choose a year");
  await user.selectOptions(list, "2020");
  expect(session.calls).toEqual([["setSetting", "Goalposts year", "2020"]]);
  expect(screen.getByText("Sheet Goalposts")).toBeInTheDocument();
});
