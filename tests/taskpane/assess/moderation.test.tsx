/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { assessedIndex } from "../support/assessments";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { indexOf, ready } from "../support/states";

const model = sampleModel();
const index = assessedIndex(model);

async function opened(locale = "en-GB") {
  const pane = await openPane({ ...ready(model), index }, locale === "en-GB" ? "Assess" : "Evaluar", locale);
  await screen.findByRole("list", { name: locale === "en-GB" ? "Cells" : "Celdas" });
  return pane;
}

const list = () => within(screen.getByRole("list", { name: "Cells" }));
const firstRow = () => list().getAllByRole("button")[0]!;
const choose = (name: string | RegExp) => screen.getByRole("combobox", { name });

test("the queue says how far moderation is, and begins with what can change a rank most", async () => {
  await opened();
  expect(screen.getByText(/^\d+ of \d+ decisions made\.$/)).toBeInTheDocument();
  const spans = list()
    .getAllByRole("button")
    .map(({ textContent }) => /rank (\d+) to (\d+)/.exec(textContent ?? ""))
    .map((found) => Number(found?.[2]) - Number(found?.[1]));
  expect(spans.length).toBeGreaterThan(5);
  expect(spans).toEqual(spans.toSorted((a, b) => b - a));
});

test("cells that need a decision are apart from those that are only worth a look", async () => {
  const { user } = await opened();
  for (const row of list().getAllByRole("button"))
    expect(row).toHaveTextContent(/Disagreement|Partly does not apply|Too few raters|Not rated/);
  const [look] = within(choose("Show")).getAllByRole("option", { name: /^Worth a look \([1-9]\d*\)$/ });
  await user.selectOptions(choose("Show"), look!);
  for (const row of list().getAllByRole("button"))
    expect(row).not.toHaveTextContent(/Disagreement|Partly does not apply|Too few raters|Not rated/);
});

test("filters by reason, part and unit; settled cells are listed by themselves", async () => {
  const { user } = await opened();
  await user.selectOptions(choose("Reason"), "one alone");
  for (const row of list().queryAllByRole("button")) expect(row).toHaveTextContent("One rater alone");
  await user.selectOptions(choose("Reason"), "");
  await user.selectOptions(choose("Unit"), "C48");
  for (const row of list().getAllByRole("button")) expect(row).toHaveTextContent("Quillan");
  await user.selectOptions(choose("Unit"), "");
  await user.selectOptions(choose("Show"), "settled");
  expect(firstRow()).toHaveTextContent("agreed: 3");
  await user.click(firstRow());
  expect(
    screen.getByText(/^Agreed: 3 Established, by Ana Ruiz and Ben Okafor, 2026-11-20\.$/),
  ).toBeInTheDocument();
});

test("a card shows levels side by side; agreeing needs a level and a name, and remembers the name", async () => {
  const { session, user } = await opened();
  await user.click(firstRow());
  const raters = within(screen.getByRole("list", { name: "Levels of the raters" }));
  expect(raters.getAllByRole("listitem").length).toBeGreaterThan(1);
  await user.click(screen.getByRole("button", { name: "Agree" }));
  expect(screen.getByText("Choose a level.")).toBeInTheDocument();
  expect(screen.getByText("Enter who agreed.")).toBeInTheDocument();
  expect(session.calls).toEqual([]);
  await user.click(screen.getByRole("radio", { name: /^3 Established/ }));
  await user.type(screen.getByRole("textbox", { name: "By" }), "Panel");
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "=HYPERLINK(1)");
  await user.click(screen.getByRole("button", { name: "Agree" }));
  expect(session.calls).toEqual([
    ["agreeLevel", expect.objectContaining({ level: 3, by: "Panel", reason: "=HYPERLINK(1)" })],
  ]);
  const before = screen.getByRole("article").getAttribute("aria-label");
  expect(screen.getByRole("button", { name: "Next" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(screen.getByRole("article")).not.toHaveAccessibleName(before!);
  expect(screen.getByRole("textbox", { name: "By" })).toHaveValue("Panel");
  expect(screen.getByRole("textbox", { name: "Reason" })).toHaveValue("");
  await user.click(screen.getByRole("button", { name: "Back to the list" }));
  expect(list().getAllByRole("button").length).toBeGreaterThan(1);
});

test("each level says what it would do to the rank, also one that nobody gave", async () => {
  const { user } = await opened();
  await user.click(firstRow());
  for (const radio of await screen.findAllByRole("radio", { name: /Rank \d+, score/ }))
    expect(radio).toBeInTheDocument();
  expect(await screen.findAllByRole("radio", { name: /Rank \d+, score/ })).toHaveLength(6);
});

test("a settled cell is opened again", async () => {
  const { session, user } = await opened();
  await user.selectOptions(choose("Show"), "settled");
  await user.click(firstRow());
  await user.click(screen.getByRole("button", { name: "Open again" }));
  expect(session.calls).toEqual([["reopenLevel", model.units[0]!.code, model.indicators[0]!.code]]);
});

test("evidence and notes are texts: nothing in the card is a link, and long notes are folded", async () => {
  const { user } = await opened();
  await user.selectOptions(choose("Reason"), "disagreement");
  await user.click(firstRow());
  await user.click(screen.getByText("What it rests on"));
  expect(document.querySelectorAll("main a[href]")).toHaveLength(0);
  expect(document.querySelector("main details > summary")).not.toBeNull();
});

test("an index without ratings says where they come from; the tab begins with Start", async () => {
  const { user } = await openPane({ ...ready(model), index: indexOf(model) }, "Assess");
  expect(screen.getByRole("tab", { name: "Start" })).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("tab", { name: "Moderation" }));
  expect(screen.getByText(/the workbook has no ratings that can be used/)).toBeInTheDocument();
});

test("in Spanish", async () => {
  await opened("es-ES");
  expect(screen.getByText(/^\d+ de \d+ decisiones tomadas\.$/)).toBeInTheDocument();
});

test("what was agreed is said to a screen reader", async () => {
  const { session } = await opened();
  act(() => session.set({ done: { what: "agreed", unit: "Alderbank", indicator: "SA1a", level: 4 } }));
  expect(screen.getByRole("status")).toHaveTextContent("Agreed: Alderbank, SA1a, level 4.");
});
