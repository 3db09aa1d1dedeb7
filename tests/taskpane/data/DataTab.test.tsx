/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { problemOf } from "../../../src/workbook/problems";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { someProblems } from "../support/problems";
import { empty, ready, starting } from "../support/states";
import { someTable } from "../support/tables";

test("says how large the index is and how much is missing", async () => {
  await openPane(ready(sampleModel()), "Data");
  const term = await screen.findByText("Missing");
  const figures = within(term.closest("dl") as HTMLElement).getAllByRole("definition"); // the list around the term
  expect(figures.map((figure) => figure.textContent)).toEqual(["60", "30", "16", "4.4%"]);
});

test("goes to each table that was found", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Data");
  await user.click(await screen.findByRole("button", { name: "Go to cell Framework!A2" }));
  expect(session.calls).toEqual([["show", { sheet: "Framework", row: 1, column: 0 }]]);
});

test("the data of a layout that is arranged anew are found where the user has them", async () => {
  const state = ready(sampleModel());
  const source = state.index?.source;
  if (state.index === null || source === undefined) throw new Error("The state has no index.");
  const arranged = { ...source, data: { ...source.data, sheet: "Data (PSCI)", table: null } };
  const { session, user } = await openPane(
    { ...state, index: { ...state.index, source: arranged }, table: someTable },
    "Data",
  );
  const found = within(await screen.findByRole("region", { name: "Tables found" }));
  expect(found.getByText("Sheet Data")).toBeInTheDocument();
  await user.click(found.getByRole("button", { name: "Go to cell Data!A5" }));
  expect(session.calls).toEqual([["show", { sheet: "Data", row: 4, column: 0 }]]);
});

test("says what stands in for a table that is not there", async () => {
  const state = ready(sampleModel());
  const index = state.index && { ...state.index, source: { ...state.index.source, nodes: {}, settings: {} } };
  await openPane({ ...state, index }, "Data");
  expect(await screen.findByText("None: one flat index with equal weights")).toBeInTheDocument();
  expect(screen.getByText("None: every setting has its default")).toBeInTheDocument();
});

describe("problems", () => {
  test("stand by severity, errors first", async () => {
    await openPane(ready(sampleModel(), { problems: someProblems }), "Data");
    await screen.findByRole("heading", { name: "2 errors" });
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual(["2 errors", "2 warnings", "1 note"]);
    const errors = screen.getByRole("group", { name: "2 errors" });
    expect(within(errors).getAllByRole("listitem")).toHaveLength(2);
  });

  test("lead to their cells", async () => {
    const { session, user } = await openPane(ready(sampleModel(), { problems: someProblems }), "Data");
    await user.click(await screen.findByRole("button", { name: "Go to cell Data!G12" }));
    expect(session.calls).toEqual([["show", { sheet: "Data", row: 11, column: 6 }]]);
  });

  test("offer a fix only where the session knows one; the focus then stays among the problems", async () => {
    const { session, user } = await openPane(ready(sampleModel(), { problems: someProblems }), "Data");
    await screen.findByRole("heading", { name: "2 errors" });
    const fixes = screen.getAllByRole("button", { name: /^Fix: / });
    expect(fixes).toHaveLength(1);
    await user.click(fixes[0] as HTMLElement); // there is one, as expected above
    expect(session.calls).toEqual([["fix", someProblems[2]]]);
    act(() => session.set({ problems: someProblems.filter(({ code }) => code !== "weight-blank") }));
    expect(screen.getByRole("group", { name: "1 warning" })).toHaveFocus();
  });

  test("of a long list are shown a few at a time", async () => {
    const many = Array.from({ length: 60 }, (_, row) =>
      problemOf({
        code: "cell-text",
        severity: "error",
        cell: { sheet: "Data", row, column: 3 },
        details: { title: "X", found: "y" },
      }),
    );
    const { user } = await openPane(ready(sampleModel(), { problems: many }), "Data");
    const errors = await screen.findByRole("group", { name: "60 errors" });
    expect(within(errors).getAllByRole("listitem")).toHaveLength(25);
    await user.click(within(errors).getByRole("button", { name: "Show 35 more" }));
    expect(within(errors).getAllByRole("listitem")).toHaveLength(60);
  });

  test("that are none are said to be none", async () => {
    await openPane(ready(sampleModel()), "Data");
    expect(await screen.findByText("No problems were found.")).toBeInTheDocument();
  });
});

describe("the tables to choose", () => {
  const astray = [
    problemOf({ code: "table-unknown", severity: "error", cell: null, details: { name: "X", role: "data" } }),
  ];

  test("are open where detection failed, and name one of the workbook's", async () => {
    const state = {
      ...starting,
      phase: "unreadable",
      problems: astray,
      tables: ["Cities", "Notes"],
      choice: { method: "Notes" },
    } as const;
    const { session, user } = await openPane(state, "Data");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Data" }), "Cities");
    expect(session.calls).toEqual([["chooseTables", { data: "Cities", method: "Notes" }]]);
  });

  test("name those first that could be meant", async () => {
    const several = problemOf({
      code: "several-tables",
      severity: "warning",
      cell: null,
      details: { role: "Data", known: "sheet 2019, sheet 2020", name: "sheet 2019" },
    });
    await openPane(ready(sampleModel(), { problems: [several], tables: ["Notes", "2019", "2020"] }), "Data");
    const options = within(await screen.findByRole("combobox", { name: "Data" })).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual([
      ...["Find by itself", "2019", "2020", "Notes"],
    ]);
  });

  test("are closed where it did not", async () => {
    const { user } = await openPane(ready(sampleModel()), "Data");
    const title = await screen.findByText("Choose the tables yourself");
    expect(screen.queryByRole("combobox", { name: "Data" })).toBeNull();
    await user.click(title);
    expect(await screen.findByRole("combobox", { name: "Data" })).toBeInTheDocument();
  });
});

test("an empty workbook gets a template or the example", async () => {
  const { session, user } = await openPane(empty, "Data");
  const panel = within(screen.getByRole("tabpanel"));
  await user.click(await panel.findByRole("button", { name: "Load example" }));
  await user.click(panel.getByRole("button", { name: "Insert template" }));
  expect(session.calls).toEqual([["insertExample"], ["insertTemplate"]]);
});
