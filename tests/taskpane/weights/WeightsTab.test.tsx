/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { indexOf, ready } from "../support/states";

const slider = (name: string) => screen.findByRole("slider", { name: `Weight of ${name}` });
const number = (name: string) => screen.findByRole("textbox", { name: `Weight of ${name}, as a number` });

test("the capabilities stand below their index, each with its share of it", async () => {
  await openPane(ready(sampleModel()), "Weights");
  const group = await screen.findByRole("group", { name: "Weights below Public Sector Capabilities Index" });
  expect(within(group).getAllByRole("slider")).toHaveLength(5);
  expect(within(group).getAllByText("20.0%")).toHaveLength(5);
});

test("a node opens on what is below it", async () => {
  const { user } = await openPane(ready(sampleModel()), "Weights");
  const parts = await screen.findByRole("button", { name: "Parts of Strategic awareness" });
  expect(parts).toHaveAttribute("aria-expanded", "false");
  await user.click(parts);
  const group = screen.getByRole("group", { name: "Weights below Strategic awareness" });
  expect(within(group).getAllByRole("slider")).toHaveLength(2);
});

test("a moved slider writes its weight when the hand rests, and once", async () => {
  const { session } = await openPane(ready(sampleModel()), "Weights");
  const moved = await slider("Strategic awareness");
  for (const value of ["1.2", "1.4", "1.6"]) fireEvent.change(moved, { target: { value } });
  await waitFor(() => expect(session.calls).toEqual([["setWeight", "SA", 1.6]]));
});

test("a typed weight is written by Enter, in the user's locale", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Pesos", "es-ES");
  const field = await screen.findByRole("textbox", { name: "Peso de Strategic awareness, en número" });
  await user.clear(field);
  await user.type(field, "2,5{Enter}");
  expect(session.calls).toEqual([["setWeight", "SA", 2.5]]);
});

test("what is no weight is not written", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Weights");
  const field = await number("Strategic awareness");
  await user.clear(field);
  await user.type(field, "-1");
  expect(field).toBeInvalid();
  await user.tab();
  expect(field).toHaveValue("1");
  expect(session.calls).toEqual([]);
});

test("arrow keys step a number", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Weights");
  await user.click(await number("Strategic awareness"));
  await user.keyboard("{ArrowUp}");
  expect(session.calls).toEqual([["setWeight", "SA", 1.02]]);
});

test("a locked weight cannot be moved", async () => {
  const { session, user } = await openPane(
    ready(sampleModel(), { lockedWeights: new Set(["AP"]) }),
    "Weights",
  );
  expect(await slider("Adjusting priorities")).toBeDisabled();
  expect(await slider("Strategic awareness")).toBeEnabled();
  await user.click(screen.getByRole("button", { name: "Lock the weight of Adjusting priorities" }));
  expect(session.calls).toEqual([["lockWeight", "AP", false]]);
});

test("equalise, restore and compare from now on", async () => {
  const baseline = indexOf(sampleModel()).results;
  const { session, user } = await openPane(ready(sampleModel(), { baseline }), "Weights");
  await user.click(await screen.findByRole("button", { name: /^Equalise the weights below Public/ }));
  await user.click(screen.getByRole("button", { name: "Restore weights" }));
  await user.click(screen.getByRole("button", { name: "Compare from now on" }));
  expect(session.calls.map(([action]) => action)).toEqual(["equalise", "restoreWeights", "keepBaseline"]);
});

test("who moved, from where, to where, and by how much", async () => {
  const movers = [
    { unit: "C02", from: 12, to: 4 },
    { unit: "C01", from: 3, to: 4.5 },
  ];
  await openPane(ready(sampleModel(), { movers, baseline: indexOf(sampleModel()).results }), "Weights");
  const section = await screen.findByRole("region", { name: "Movers" });
  expect(
    within(section)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Ambermouth12 to 4+8", "Alderbank3 to 4.5-1.5"]);
});

test.each(["equal", "PCA", "CRITIC"])(
  "a method that weighs by itself (%s) says so, and can be changed",
  async (method) => {
    const model = sampleModel({ weights: { method, parameters: {} } });
    const { session, user } = await openPane(ready(model), "Weights");
    expect(
      screen.getByText(`The method makes the weights: ${method}.`, { exact: false }),
    ).toBeInTheDocument();
    expect(await slider("Strategic awareness")).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Use the given weights" }));
    expect(session.calls).toEqual([["setSetting", "Weights", "given"]]);
  },
);
