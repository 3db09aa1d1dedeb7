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

test.each(["equal", "PCA", "CRITIC"] as const)(
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

describe("a field that refuses", () => {
  test.each([
    [
      "en-GB",
      "Weights",
      "as a number",
      "lots",
      "“lots” is not a weight. It stays 1. Enter a number of 0 or more, such as 0.5.",
    ],
    [
      "es-ES",
      "Pesos",
      "en número",
      "-2",
      "«-2» no es un peso. Sigue en 1. Escriba un número de 0 o más, como 0,5.",
    ],
  ])("says why, and what the weight stays (%s)", async (locale, tab, name, typed, sentence) => {
    const { session, user } = await openPane(ready(sampleModel()), tab, locale);
    const [field] = await screen.findAllByRole("textbox", { name: new RegExp(name) });
    if (field === undefined) throw new Error("There is no weight field.");
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(field).toHaveAccessibleDescription(sentence);
    expect(field).toHaveValue("1");
    expect(session.calls).toEqual([]);
    await user.type(field, "2{Enter}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(session.calls).toHaveLength(1);
  });

  test("is described where it is locked", async () => {
    await openPane(ready(sampleModel(), { lockedWeights: new Set(["SA"]) }), "Weights");
    const field = await number("Strategic awareness");
    expect(field).toBeDisabled();
    expect(field).toHaveAccessibleDescription("Locked. Unlock it to change it.");
  });

  test("is described where only its weight has no cell", async () => {
    const state = ready(sampleModel());
    const { index } = state;
    if (index === null) throw new Error("The sample has no index.");
    const nodes = Object.fromEntries(Object.entries(index.source.nodes).filter(([code]) => code !== "SA"));
    await openPane({ ...state, index: { ...index, source: { ...index.source, nodes } } }, "Weights");
    expect(await number("Strategic awareness")).toHaveAccessibleDescription(/no cell for this weight/);
    expect(await slider("Strategic awareness")).toBeDisabled();
  });
});

test("restoring says what was not changed", async () => {
  const left = [
    { name: "Plans", why: "locked" },
    { name: "Visits", why: "locked" },
    { name: "Delay", why: "formula" },
    { name: "Fern", why: "new" },
  ] as const;
  await openPane(ready(sampleModel(), { done: { what: "restored", weights: 2, left } }), "Weights");
  const said =
    "2 weights are restored. Not changed, because locked: Plans, Visits. Not changed, because the cell has a formula: Delay. Not changed, because it was not there at the beginning: Fern.";
  const movers = await screen.findByRole("region", { name: "Movers" });
  expect(movers).toHaveTextContent(said);
  expect(screen.getByRole("status")).toHaveTextContent(said);
});
