/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session/types";
import { sampleModel } from "../../support/sample";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { whatIfOf, withScenarios } from "../support/scenarios";
import { indexOf, ready } from "../support/states";

const index = indexOf(sampleModel({ group: "Income" }));
const code = "C07";
const position = index.model.units.findIndex((unit) => unit.code === code);
const { name } = index.model.units[position]!;

/** The profile of C07 with its what-if open. */
const opened = (
  changes: Readonly<Record<string, number>> = {},
  more: Partial<SessionState> = {},
  locale?: string,
) =>
  openPane(
    { ...ready(index.model), index, whatIf: whatIfOf(index, code, changes), ...more },
    locale === undefined ? "Results" : "Resultados",
    locale,
  );

test("a button of the profile closes it and opens it, and keeps the focus", async () => {
  const { session, user } = await opened();
  const button = await screen.findByRole("button", { name: "What if" });
  expect(button).toHaveAttribute("aria-expanded", "true");
  await user.click(button);
  act(() => session.set({ whatIf: { ...whatIfOf(index, code, {}), open: null } }));
  expect(button).toHaveAttribute("aria-expanded", "false");
  expect(button).toHaveFocus();
  await user.click(button);
  act(() => session.set({ whatIf: whatIfOf(index, code, {}) }));
  await user.click(screen.getByRole("button", { name: "Close the what-if" }));
  expect(session.calls).toEqual([
    ["openWhatIf", null],
    ["openWhatIf", code],
    ["openWhatIf", null],
  ]);
});

test("an open what-if comes back with the tab", async () => {
  const { user } = await opened();
  expect(await screen.findByRole("heading", { name })).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Data" }));
  await user.click(screen.getByRole("tab", { name: "Results" }));
  expect(await screen.findByRole("heading", { name: "What if" })).toBeInTheDocument();
});

test("with the profile the what-if is closed, and the tab Decide begins with the same unit", async () => {
  const { session, user } = await opened();
  await user.click(await screen.findByRole("button", { name: "Ranking" }));
  expect(session.calls).toEqual([["openWhatIf", null]]);
  const [first] = screen.getAllByRole("row").slice(1);
  await user.click(within(first!).getByRole("button"));
  const shown = screen.getByRole("article").getAttribute("aria-label");
  await user.click(screen.getByRole("tab", { name: "Decide" }));
  const list = await screen.findByRole("combobox", { name: "Unit" });
  expect(within(list).getByRole<HTMLOptionElement>("option", { selected: true }).textContent).toBe(shown);
});

/** The first field of the part Strategic awareness. */
async function field(user: Awaited<ReturnType<typeof opened>>["user"]) {
  await user.click(screen.getByText("Strategic awareness", { selector: "summary" }));
  return screen.getByRole("textbox", { name: "Data governance maturity" });
}

test("a value is taken by Enter; one that is not possible is refused in words, and so is a text", async () => {
  const { session, user } = await opened();
  const input = await field(user);
  await user.clear(input);
  await user.type(input, "9{Enter}");
  expect(screen.getByText(/cannot be 9: its values go from 1 to 5/)).toBeInTheDocument();
  expect(input).toHaveAttribute("aria-invalid", "true");
  expect(session.calls).toEqual([]);
  await user.clear(input);
  await user.type(input, "much{Enter}");
  expect(screen.getByText("“much” is no number.")).toBeInTheDocument();
  await user.clear(input);
  await user.type(input, "4.5{Enter}");
  expect(screen.queryByText(/is no number/)).toBeNull();
  expect(session.calls).toEqual([["setWhatIf", code, "SA1a", 4.5]]);
});

test("a decimal comma is read in Spanish, and an empty field puts the value back", async () => {
  const { session, user } = await opened({ SA1a: 4.5 }, {}, "es-ES");
  const input = screen.getByRole("textbox", { name: "Data governance maturity" });
  expect(input).toHaveValue("4,5");
  await user.clear(input);
  await user.type(input, "3,5{Enter}");
  await user.clear(input);
  await user.tab();
  expect(session.calls).toEqual([
    ["setWhatIf", code, "SA1a", 3.5],
    ["setWhatIf", code, "SA1a", null],
  ]);
});

test("a value is taken after a pause, without leaving the field", async () => {
  const { session, user } = await opened();
  const input = await field(user);
  await user.clear(input);
  await user.type(input, "4");
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(session.calls).toEqual([["setWhatIf", code, "SA1a", 4]]);
  expect(input).toHaveFocus();
});

test("figures stand beside those of now, for the index and the parts that change", async () => {
  const { session, user } = await opened({ SA1a: 5 });
  const table = screen.getByRole("table", { name: /what if$/ });
  const { found } = session.state().whatIf;
  const after = found!.outcome.ok ? found!.outcome.results : null;
  const node = index.model.framework.findIndex(({ parent }) => parent === null);
  const first = within(table).getAllByRole("row", { name: /^Score/ })[0]!;
  expect(first).toHaveTextContent(index.results.scores[node]![position]!.toFixed(1));
  expect(first).toHaveTextContent(after!.scores[node]![position]!.toFixed(1));
  expect(within(table).getByText("Strategic awareness")).toBeInTheDocument();
  expect(within(table).queryByText("Building coalitions")).toBeNull();
  expect(screen.getByText(/^No change in: .*Building coalitions/)).toBeInTheDocument();
  expect(screen.getByText(/with the changed values: score/)).toHaveAttribute("aria-live", "polite");
  await user.click(screen.getByRole("button", { name: "Put back Data governance maturity" }));
  await user.click(screen.getByRole("button", { name: "Put back all values" }));
  expect(session.calls).toEqual([
    ["setWhatIf", code, "SA1a", null],
    ["resetWhatIf", code],
  ]);
});

test("where the scale moves, the indicators are named; the switch holds it", async () => {
  const own = index.model.indicators.findIndex(({ code: one }) => one === "SA1c");
  const values = index.model.indicators[own]!;
  const { session, user } = await opened({}, { whatIf: whatIfOf(index, code, { SA1c: 1000 }) });
  expect(screen.getByText(new RegExp(`scale of ${values.name} moved|No scale moved`))).toBeInTheDocument();
  await user.click(screen.getByRole("switch", { name: "Hold the scale" }));
  expect(session.calls).toEqual([["setWhatIfScale", "held"]]);
});

test("it is kept as a scenario; a name that exists is refused, and replaced when that is wanted", async () => {
  const { session, user } = await opened({ SA1a: 5 }, { index: withScenarios(index) });
  const input = screen.getByRole("textbox", { name: "Name of the scenario" });
  await user.type(input, "{Enter}");
  expect(screen.getByText("Enter a name.")).toBeInTheDocument();
  await user.type(input, "no COMPENSATION{Enter}");
  expect(screen.getByText("There is a scenario with this name.")).toBeInTheDocument();
  expect(session.calls).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Replace it" }));
  const changes = [{ kind: "value", unit: code, indicator: "SA1a", value: 5 }];
  expect(session.calls).toEqual([["saveScenario", "no COMPENSATION", changes, true]]);
  expect(await screen.findByText(/^The scenario no COMPENSATION is kept/)).toBeInTheDocument();
  expect(input).toHaveValue("");
});
