/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { problemOf } from "../../../src/workbook/problems";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready, starting } from "../support/states";
import { columnOf, someTable, wideTable } from "../support/tables";

const open = (change: Parameters<typeof ready>[1] = {}, locale?: string) =>
  openPane(ready(sampleModel(), { table: someTable, ...change }), locale ? "Datos" : "Data", locale);

const itemsOf = (group: HTMLElement): readonly (string | null)[] =>
  within(group)
    .getAllByRole("combobox")
    .map((list) => list.getAttribute("aria-label"));

test("says how the table lies, where its header is and how many units it has", async () => {
  await open();
  expect(
    await screen.findByText(
      "Each row is a unit, each column an indicator. Read from: Table Cities on sheet Data. Header in rows 4, 5. 60 units.",
    ),
  ).toBeInTheDocument();
});

test("a line on top says what to look at, and leads there", async () => {
  const { user } = await open();
  Element.prototype.scrollIntoView = jest.fn();
  await user.click(
    await screen.findByRole("button", {
      name: "2 columns to check · 3 columns not scored · 2 rows left out",
    }),
  );
  expect(screen.getByRole("region", { name: "How the table was read" })).toHaveFocus();
});

test("columns stand by their use, those to be checked first", async () => {
  await open();
  expect(itemsOf(await screen.findByRole("group", { name: "3 indicators, scored" }))).toEqual([
    ...["Role of Life expectancy at birth", "Role of Delay", "Role of Literacy"],
  ]);
  expect(itemsOf(screen.getByRole("group", { name: "3 columns not scored" }))).toEqual([
    ...["Role of Rank", "Role of Score", "Role of Notes"],
  ]);
  expect(itemsOf(screen.getByRole("group", { name: "4 columns that identify, group or divide" }))[0]).toBe(
    "Role of Population",
  );
});

test("a column says why it has its role, how sure that is, and what its header states", async () => {
  await open();
  const group = await screen.findByRole("group", { name: "3 columns not scored" });
  const [rank] = within(group).getAllByRole("listitem");
  expect(rank).toHaveTextContent("It holds the ranks of Score · not sure: check it");
});

test("unit, parent, weight and direction that the header states are shown", async () => {
  await open();
  const group = await screen.findByRole("group", { name: "3 indicators, scored" });
  expect(group).toHaveTextContent("Unit: years · Under: Health · Weight: 0.5");
  expect(group).toHaveTextContent("Unit: days · Under: Service · Less is better");
});

test("a role is chosen from the list of all roles, and written once", async () => {
  const { session, user } = await open();
  const list = await screen.findByRole("combobox", { name: "Role of Rank" });
  await user.click(list);
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toHaveLength(9);
  await user.click(screen.getByRole("option", { name: "Context" }));
  expect(session.calls).toEqual([["setRole", someTable.columns[7], "context"]]);
});

test("arrow keys go along the roles without writing one; Enter writes, Escape does not", async () => {
  const { session, user } = await open();
  const delay = await screen.findByRole("combobox", { name: "Role of Delay" });
  act(() => delay.focus());
  await user.keyboard("{ArrowDown}{ArrowDown}{Escape}");
  expect(session.calls).toEqual([]);
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(session.calls).toEqual([["setRole", someTable.columns[5], "published"]]);
});

test("the role that it has already is not written again", async () => {
  const { session, user } = await open();
  await user.click(await screen.findByRole("combobox", { name: "Role of Rank" }));
  await user.click(screen.getByRole("option", { name: "Published result" }));
  expect(session.calls).toEqual([]);
});

test("nothing is written while something runs", async () => {
  const busy = { action: "score", step: "", share: null, cancellable: true } as const;
  const { session, user } = await open({ busy });
  await user.click(await screen.findByRole("combobox", { name: "Role of Rank" }));
  const option = screen.queryByRole("option", { name: "Context" });
  if (option) await user.click(option);
  expect(session.calls).toEqual([]);
});

test("the focus goes with a column that its new role moves to another group", async () => {
  const { session } = await open();
  const delay = await screen.findByRole("combobox", { name: "Role of Delay" });
  act(() => delay.focus());
  const columns = someTable.columns.map((column) =>
    column.title === "Delay" ? { ...column, role: "other" as const } : column,
  );
  act(() => session.set({ table: { ...someTable, columns } }));
  const group = screen.getByRole("group", { name: "4 columns not scored" });
  expect(within(group).getByRole("combobox", { name: "Role of Delay" })).toHaveFocus();
});

test("rows that were left out stand behind their number, with reasons and cells", async () => {
  const { session, user } = await open();
  await user.click(await screen.findByText("2 rows left out"));
  expect(await screen.findByText("World")).toBeInTheDocument();
  expect(screen.getByText("Its name is that of a region or a group of units")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Go to cell Data!B71" }));
  expect(session.calls).toEqual([["show", { sheet: "Data", row: 70, column: 1 }]]);
});

test("marks for missing are counted, and assumptions said", async () => {
  await open();
  expect(await screen.findByText("n.d.: 14 times, first at")).toBeInTheDocument();
  expect(screen.getByText("-999: 1 time, at")).toBeInTheDocument();
  expect(screen.getByText("More is better in every indicator.")).toBeInTheDocument();
});

test("what there is none of has no heading", async () => {
  await open({ table: { ...someTable, rowsLeftOut: [], missing: [], assumptions: [] } });
  await screen.findByRole("heading", { name: "How the table was read" });
  for (const title of ["Read as missing", /left out/, /Assumed, because/])
    expect(screen.queryByText(title)).toBeNull();
});

test("the preview has a name and a place in the order of the Tab key", async () => {
  await open();
  const box = await screen.findByRole("region", { name: "The table as it was read" });
  expect(box).toHaveAttribute("tabindex", "0");
  expect(within(box).getAllByRole("row")).toHaveLength(4);
  expect(within(box).getByRole("cell", { name: "#N/A" })).toBeInTheDocument();
  expect(screen.getByText("The first 3 units of 60")).toBeInTheDocument();
});

test("of hundreds of columns a few of each group are drawn, and a search finds any", async () => {
  const { user } = await open({ table: wideTable(400) });
  const scored = await screen.findByRole("group", { name: "267 indicators, scored" });
  expect(within(scored).getAllByRole("listitem")).toHaveLength(10);
  expect(screen.getByRole("group", { name: "133 columns not scored" })).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Find a column" }), "indicator 389 ");
  expect(screen.getAllByRole("combobox", { name: /^Role of/ })).toHaveLength(1);
  await user.type(screen.getByRole("searchbox", { name: "Find a column" }), "?");
  expect(screen.getByText("No column has this in its name.")).toBeInTheDocument();
});

test("how the table was read is shown also where it cannot be scored, after the problems", async () => {
  const problems = [
    problemOf({ code: "data-without-indicators", severity: "error", cell: null, details: {} }),
  ];
  await openPane({ ...starting, phase: "unreadable", table: someTable, problems }, "Data");
  const reading = await screen.findByRole("heading", { name: "How the table was read" });
  const problem = screen.getByRole("heading", { name: "1 error" });
  expect(problem.compareDocumentPosition(reading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

describe("setting the table up", () => {
  const problems = [
    problemOf({ code: "framework-not-found", severity: "note", cell: null, details: { count: "3" } }),
  ];

  test("is offered where there is no Framework, beside the problem too", async () => {
    const { session, user } = await open({ problems });
    const [first, second] = await screen.findAllByRole("button", { name: "Set up this table" });
    await user.click(first as HTMLElement); // there are two, as expected next
    await user.click(second as HTMLElement);
    expect(session.calls).toEqual([["setUpTable"], ["setUpTable"]]);
  });

  test.each([
    ["where there is one", { table: someTable }],
    ["where nothing was read", { table: null, problems }],
  ])("is not offered %s", async (_, change) => {
    await open(change);
    await screen.findByRole("heading", { name: "Tables found" });
    expect(screen.queryByRole("button", { name: "Set up this table" })).toBeNull();
  });

  test("is offered beside what a Framework puts right, while there is none", async () => {
    const unscored = problemOf({
      code: "columns-not-scored",
      severity: "warning",
      cell: null,
      details: { known: "Rank" },
    });
    const { session } = await open({ problems: [unscored, ...problems] });
    await screen.findByRole("heading", { name: "1 warning" });
    expect(screen.getAllByRole("button", { name: "Set up this table" })).toHaveLength(3);
    act(() => session.set({ problems: [unscored] }));
    expect(screen.queryByRole("button", { name: "Set up this table" })).toBeNull();
  });

  test("says what it turned, to who sees it and to who hears it", async () => {
    await open({ done: { what: "setUp", turned: ["Delay", "Poverty"] } });
    const said = await screen.findAllByText(/The names of Delay, Poverty say that less is better/);
    expect(said).toHaveLength(2);
  });
});

test.each([
  ["indicator", "published", "Rank is not scored any more. Its role: Published result."],
  ["other", "indicator", "Rank is scored now."],
  ["other", "group", "Rank is now read as: Group."],
] as const)("a change from %s to %s is announced", async (from, to, said) => {
  await open({ done: { what: "role", title: "Rank", from, to, turned: [] } });
  expect(await screen.findByRole("status")).toHaveTextContent(said);
});

test("a column without a title has a name all the same", async () => {
  await open({ table: { ...someTable, columns: [columnOf("", 3)] } });
  expect(await screen.findByRole("combobox", { name: "Role of column D" })).toBeInTheDocument();
});

test("a column that the Framework names has its name and its header", async () => {
  await open({ table: { ...someTable, columns: [columnOf("SA1a", 3, { name: "Strategy" })] } });
  expect(await screen.findByText("Strategy (SA1a)")).toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Role of Strategy (SA1a)" })).toBeInTheDocument();
});

test("in Spanish, reasons, roles and places are Spanish", async () => {
  await open({}, "es-ES");
  expect(await screen.findByText(/Leído de: Tabla Cities en la hoja Data/)).toBeInTheDocument();
  expect(screen.getByRole("group", { name: "3 columnas sin puntuar" })).toHaveTextContent(
    "Contiene los puestos de Score · dudoso, compruébelo",
  );
  expect(screen.getByRole("combobox", { name: "Papel de Rank" })).toHaveTextContent("Resultado publicado");
});
