/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session/types";
import { sampleModel } from "../../support/sample";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { comparisonOf, someScenarios, withScenarios } from "../support/scenarios";
import { indexOf, ready } from "../support/states";

const bare = indexOf(sampleModel({ group: "Income" }));
const index = withScenarios(bare);
const root = index.model.framework.find(({ parent }) => parent === null)!.code;

async function opened(change: Partial<SessionState> = {}) {
  const pane = await openPane({ ...ready(index.model), index, ...change }, "Decide");
  await pane.user.click(await screen.findByRole("tab", { name: "Scenarios" }));
  return pane;
}

const item = (name: string) => within(screen.getByRole("article", { name }));

test("without scenarios it is said where they come from; the present settings can be kept", async () => {
  const { session, user } = await opened({ index: bare });
  expect(screen.getByText(/^There are no scenarios yet/)).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Compare" })).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Name of the scenario" }), "=Now{Enter}");
  expect(session.calls).toEqual([["savePresent", "=Now", false]]);
});

test("each says what it changes, and a name with marks is text", async () => {
  const { user } = await opened();
  expect(item("No compensation").getByText("2 settings")).toBeInTheDocument();
  expect(item("Learning counts twice").getByText("1 weight")).toBeInTheDocument();
  const third = item(someScenarios[2]!.name);
  expect(third.getByText("1 value of Brightwater")).toBeInTheDocument();
  await user.click(item("Learning counts twice").getByText("What Learning counts twice changes"));
  const changes = screen.getByRole("list", { name: "What Learning counts twice changes" });
  expect(changes).toHaveTextContent(/^Weight of Learning and experimentation2$/);
});

test("a scenario is applied, renamed and deleted from the list; Escape leaves its name", async () => {
  const { session, user } = await opened();
  const first = item("No compensation");
  await user.click(first.getByRole("button", { name: "Apply No compensation" }));
  await user.click(first.getByRole("button", { name: "Rename No compensation" }));
  const field = first.getByRole("textbox", { name: "New name of No compensation" });
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, "learning counts TWICE{Enter}");
  expect(first.getByText("There is a scenario with this name.")).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, "Geometric{Enter}");
  await user.click(first.getByRole("button", { name: "Rename No compensation" }));
  await user.keyboard("{Escape}");
  expect(first.getByRole("button", { name: "Rename No compensation" })).toHaveFocus();
  await user.click(first.getByRole("button", { name: "Delete No compensation" }));
  expect(session.calls).toEqual([
    ["applyScenario", "No compensation"],
    ["renameScenario", "No compensation", "Geometric"],
    ["deleteScenario", "No compensation"],
  ]);
});

test("what could not be applied is named with its reason, there and for a screen reader", async () => {
  const { session } = await opened();
  act(() =>
    session.set({
      done: {
        what: "applied",
        name: "No compensation",
        written: 1,
        left: [{ name: "Normalisation", why: "formula" }],
      },
    }),
  );
  const words = "No compensation is applied: 1 change. Not applied: Normalisation (a formula).";
  expect(item("No compensation").getByText(words)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent(words);
});

test("the chosen ones are compared", async () => {
  const { session, user } = await opened();
  await user.click(screen.getByRole("checkbox", { name: "Impossible" }));
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(session.calls).toEqual([
    ["compareScenarios", root, someScenarios.slice(0, 3).map(({ name }) => name)],
  ]);
});

test("ranks stand side by side, with movers, correlations and the reason where there is no index", async () => {
  const names = someScenarios.map(({ name }) => name);
  const { user } = await opened({ comparison: comparisonOf(index, root, names) });
  const { found } = comparisonOf(index, root, names);
  const [first, , , last] = found!.scenarios;
  if (!first?.ok || last === undefined || last.ok) throw new Error("The sample has other scenarios.");
  expect(screen.getByText(/^Impossible gives no index: .+/)).toBeInTheDocument();
  const figures = screen.getByRole("table", { name: /^How far the ranks differ/ });
  expect(within(figures).getByRole("row", { name: /^No compensation/ })).toHaveTextContent(
    first.spearman.toFixed(2),
  );
  const movers = screen.getByRole("list", { name: "No compensation: the largest moves" });
  const moved = first.movers[0]!;
  const unit = index.model.units[moved]!;
  expect(within(movers).getAllByRole("listitem")[0]).toHaveTextContent(
    `${unit.name}: rank ${found!.present.ranks[moved]} to ${first.ranks[moved]}`,
  );
  const best = [...found!.present.ranks].indexOf(1);
  const rows = within(screen.getByRole("list", { name: "Ranks side by side" }));
  const row = rows.getByRole("button", {
    name: new RegExp(`^${index.model.units[best]!.name}; As it is: rank 1;`),
  });
  expect(row).toHaveAccessibleName(new RegExp(`among the first 10: ${found!.topTimes[best]} of 4$`, "i"));
  await user.click(row);
  expect(row).toHaveAttribute("aria-pressed", "true");
});

test("an old comparison says so", async () => {
  await opened({ comparison: { ...comparisonOf(index, root, ["No compensation"]), isOld: true } });
  expect(screen.getByText(/^The index or a scenario has changed since/)).toBeInTheDocument();
});
