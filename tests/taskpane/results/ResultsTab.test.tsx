/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { indexOf, ready } from "../support/states";

const grouped = () => sampleModel({ group: "Income" });
const table = () => screen.findByRole("table");
const rows = async () => {
  const drawn = within(await table());
  await waitFor(() => expect(drawn.getAllByRole("row").length).toBeGreaterThan(1));
  return drawn.getAllByRole("row").slice(1);
};
const names = async () => (await rows()).map((row) => within(row).getByRole("button").textContent);

/** The names of the sample by rank in a node, as the engine ranks them. */
function ranked(code: string): readonly string[] {
  const { model, results } = indexOf(grouped());
  const ranks = results.ranks[model.framework.findIndex((node) => node.code === code)] ?? new Float64Array();
  return model.units
    .map(({ name }, i) => ({ name, rank: ranks[i] ?? NaN }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

test("the ranking begins with the best", async () => {
  await openPane(ready(grouped()), "Results");
  expect((await names()).slice(0, 5)).toEqual(ranked("PSCI").slice(0, 5));
});

test("of a long ranking only the rows in view are drawn, and all are counted", async () => {
  await openPane(ready(grouped()), "Results");
  expect(await table()).toHaveAttribute("aria-rowcount", "61");
  expect((await rows()).length).toBeLessThan(35);
  expect(screen.getByText("60 of 60 units")).toBeInTheDocument();
});

test("the search finds by a part of name or code, whatever its case and accents", async () => {
  const { user } = await openPane(ready(grouped()), "Results");
  await user.type(await screen.findByRole("searchbox", { name: "Search" }), "GLÉNHARR");
  expect(await names()).toEqual(["Glenharrow"]);
  await user.clear(screen.getByRole("searchbox", { name: "Search" }));
  await user.type(screen.getByRole("searchbox", { name: "Search" }), "nobody at all");
  expect(screen.getByText("No unit fits the search.")).toBeInTheDocument();
});

test("a group shows its own units, with their ranks among all", async () => {
  const { user } = await openPane(ready(grouped()), "Results");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Income tier" }), "Lower");
  const shown = (await rows()).map((row) => row.textContent ?? "");
  expect(shown.every((text) => text.includes("Lower"))).toBe(true);
  expect(shown[0]).not.toMatch(/^1[^0-9]/);
});

test("a unit that stands on less than half of the weight says so beside its rank, and no other does", async () => {
  const model = sampleModel();
  const indicators = model.indicators.map((indicator, j) =>
    j === 0 ? indicator : { ...indicator, values: indicator.values.with(0, NaN) },
  );
  const { user } = await openPane(ready({ ...model, indicators }), "Results");
  await user.type(await screen.findByRole("searchbox", { name: "Search" }), model.units[0]?.name ?? "");
  const [first] = await rows();
  expect(first).toHaveTextContent(/^\d+\*.*\* figures for \d+% of the weight only/);
  await user.clear(screen.getByRole("searchbox", { name: "Search" }));
  const marked = (await rows()).filter((row) => row.textContent?.includes("of the weight only"));
  expect(marked.length).toBeLessThanOrEqual(1);
});

test("any node can be ranked by", async () => {
  const { user } = await openPane(ready(grouped()), "Results");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Rank by" }), "BC");
  expect((await names()).slice(0, 5)).toEqual(ranked("BC").slice(0, 5));
});

test("a unit that moved has its places beside its score", async () => {
  const movers = [
    {
      unit: indexOf(grouped()).model.units.find(({ name }) => name === ranked("PSCI")[0])?.code ?? "",
      from: 3,
      to: 1,
    },
  ];
  await openPane(ready(grouped(), { movers }), "Results");
  expect((await rows())[0]).toHaveTextContent("+2");
});

test("arrow keys go along the rows, of which one is in the order of the Tab key", async () => {
  const { user } = await openPane(ready(grouped()), "Results");
  const first = within((await rows())[0] as HTMLElement).getByRole("button"); // the ranking has rows
  first.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await waitFor(() => expect(document.activeElement).toHaveTextContent(ranked("PSCI")[2] ?? ""));
  const tabbable = (await rows()).filter((row) => within(row).getByRole("button").tabIndex === 0);
  expect(tabbable).toHaveLength(1);
});

describe("a unit's profile", () => {
  const open = async (unit: string) => {
    const pane = await openPane(ready(grouped()), "Results");
    await pane.user.type(await screen.findByRole("searchbox", { name: "Search" }), unit);
    await pane.user.click(within(await table()).getByRole("button", { name: unit }));
    return pane;
  };

  test("takes the focus and says how the unit stands", async () => {
    await open("Ambermouth");
    expect(screen.getByRole("heading", { name: "Ambermouth" })).toHaveFocus();
    expect(screen.getByText("of 60")).toBeInTheDocument();
    expect(screen.getByText("to the target; positive is behind")).toBeInTheDocument();
  });

  test("has a picture with words for each capability and each part of the gap", async () => {
    await open("Ambermouth");
    const pictures = screen.getAllByRole("img").map((picture) => picture.getAttribute("aria-label") ?? "");
    expect(
      pictures.filter((title) => /^Strategic awareness: [\d.]+; peers [\d.]+; best [\d.]+$/.test(title)),
    ).toHaveLength(1);
    expect(pictures.filter((title) => /, (behind|ahead)$/.test(title))).toHaveLength(8);
  });

  test("is saved as a brief, with or without the names of others", async () => {
    const { session, user } = await open("Ambermouth");
    await user.click(screen.getByRole("button", { name: "Save as Word" }));
    await user.click(screen.getByRole("checkbox", { name: "Name no other unit" }));
    await user.click(screen.getByRole("button", { name: "Save as page (.html)" }));
    const brief = { root: "PSCI", unit: "C02" };
    expect(session.calls).toEqual([
      ["makeBrief", { ...brief, anonymous: false }, expect.any(Function)],
      ["makeBrief", { ...brief, anonymous: true }, expect.any(Function)],
    ]);
  });

  test("lists every indicator with its raw cell", async () => {
    const { session, user } = await open("Ambermouth");
    await user.click(screen.getByText("All indicators"));
    await user.click(await screen.findByRole("button", { name: "Go to cell Data!F3" }));
    expect(session.calls).toEqual([["show", { sheet: "Data", row: 2, column: 5 }]]);
  });

  test("shows a value in the unit it names, and what it was divided from when that is asked for", async () => {
    const { user } = await open("Ambermouth");
    await user.click(screen.getByText("All indicators"));
    const row = await screen.findByRole("row", { name: /^Open data sets published/ });
    expect(row).toHaveTextContent(/published[\d.]+ data sets per 100,000 residents/);
    await user.click(within(row).getByText("Raw value"));
    expect(row).toHaveTextContent(/Raw value[\d,.]+ × 100,000, divided by Population: [\d,]+/);
    const other = screen.getByRole("row", { name: /^Foresight practice/ });
    expect(within(other).queryByText("Raw value")).toBeNull();
  });

  test("is shown in the sheet", async () => {
    const { session, user } = await open("Ambermouth");
    await user.click(screen.getByRole("button", { name: "Show in sheet" }));
    const root = sampleModel().framework.find(({ parent }) => parent === null)?.code;
    const unit = sampleModel().units.find(({ name }) => name === "Ambermouth")?.code;
    expect(session.calls).toEqual([["showUnit", unit, root]]);
  });

  test("gives the focus back to the unit when it is left", async () => {
    const { user } = await open("Ambermouth");
    await user.click(screen.getByRole("button", { name: "Ranking" }));
    await waitFor(() =>
      expect(within(screen.getByRole("table")).getByRole("button", { name: "Ambermouth" })).toHaveFocus(),
    );
  });
});
