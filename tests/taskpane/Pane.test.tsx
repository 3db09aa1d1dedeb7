/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { sampleModel } from "../support/sample";
import { openPane } from "./support/pane";
import { someProblems } from "./support/problems";
import { empty, ready, starting } from "./support/states";

const header = () => within(screen.getByRole("banner"));
const said = () => screen.getByRole("status").textContent;

const scored = (units: number) =>
  ({
    what: "scored",
    mode: "live",
    units,
    places: {
      ranking: { sheet: "Ranking", row: 0, column: 0 },
      profile: { sheet: "Profile (2)", row: 0, column: 0 },
    },
  }) as const;

describe("the header", () => {
  test("says that the workbook is being read before the first reading", async () => {
    await openPane(starting);
    expect(header().getByText("Reading the workbook")).toBeInTheDocument();
    expect(header().getByRole("button", { name: "Score" })).toHaveAttribute("aria-disabled", "true");
  });

  test("offers the template where the workbook has no data", async () => {
    const { session, user } = await openPane(empty);
    await user.click(header().getByRole("button", { name: "Insert template" }));
    expect(session.calls).toEqual([["insertTemplate"]]);
  });

  test("leads to the problems that stand in the way, and there reads again", async () => {
    const { session, user } = await openPane(
      { ...starting, phase: "unreadable", problems: someProblems },
      "Audit",
    );
    await user.click(header().getByRole("button", { name: "Show problems" }));
    expect(screen.getByRole("tab", { name: "Data" })).toHaveAttribute("aria-selected", "true");
    await user.click(header().getByRole("button", { name: "Read again" }));
    expect(session.calls).toEqual([["refresh"]]);
  });

  test("names the index and scores it as formulas", async () => {
    const { session, user } = await openPane(ready(sampleModel()));
    expect(header().getByRole("heading", { level: 1 })).toHaveTextContent("Public Sector Capabilities Index");
    expect(header().getByText("Not scored yet")).toBeInTheDocument();
    await user.click(header().getByRole("button", { name: "Score" }));
    expect(session.calls).toEqual([["score", "live"]]);
  });

  test.each([
    ["upToDate", "Up to date", "Score again"],
    ["stale", "Inputs changed", "Score"],
  ] as const)("says how a report stands that is %s", async (report, words, button) => {
    await openPane(ready(sampleModel(), { report }));
    expect(header().getByText(words)).toBeInTheDocument();
    expect(header().getByRole("button", { name: button })).toBeEnabled();
  });

  test("counts errors and warnings, not notes, and leads to them", async () => {
    const { user } = await openPane(ready(sampleModel(), { problems: someProblems }));
    await user.click(header().getByRole("button", { name: "4 problems" }));
    expect(screen.getByRole("tab", { name: "Data" })).toHaveAttribute("aria-selected", "true");
  });

  test.each([
    ["en-GB", { action: "score", subject: "" }, "Undo: Score"],
    ["en-GB", { action: "weights", subject: "Plans" }, "Undo: weight of Plans"],
    ["en-GB", { action: "weights", subject: "" }, "Undo: weights"],
    ["es-ES", { action: "setting", subject: "Normalisation" }, "Deshacer: ajuste Normalización"],
    ["es-ES", { action: "show", subject: "Golf (U3)" }, "Deshacer: perfil de Golf (U3)"],
  ] as const)("says what it will undo (%s, %j)", async (locale, undoes, name) => {
    const { session, user } = await openPane(
      ready(sampleModel(), { canUndo: true, undoes }),
      undefined,
      locale,
    );
    await user.click(header().getByRole("button", { name }));
    expect(session.calls).toEqual([["undo"]]);
  });

  test("has no way back where nothing was done", async () => {
    await openPane(ready(sampleModel(), { report: "upToDate" }));
    expect(header().queryByRole("button", { name: /Undo/ })).toBeNull();
  });
});

describe("a run", () => {
  const busy = { action: "score", step: "Writing Scores", share: 0.5, cancellable: true } as const;

  test("shows its step and share, and can be cancelled", async () => {
    const { session, user } = await openPane(ready(sampleModel(), { busy }));
    expect(header().getByText("Scoring · writing Scores · 50%")).toBeInTheDocument();
    expect(header().getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
    await user.click(header().getByRole("button", { name: "Cancel" }));
    expect(session.calls).toEqual([["cancel"]]);
  });

  test("leaves the focus on the button that began it", async () => {
    const { session, user } = await openPane(ready(sampleModel()));
    await user.click(header().getByRole("button", { name: "Score" }));
    act(() => session.set({ busy }));
    act(() => session.set({ busy: null, report: "upToDate", done: scored(60) }));
    expect(header().getByRole("button", { name: "Score again" })).toHaveFocus();
  });

  test("hands the focus of its Cancel button to the header when it is over", async () => {
    const { session } = await openPane(ready(sampleModel(), { busy }));
    act(() => header().getByRole("button", { name: "Cancel" }).focus());
    act(() => session.set({ busy: null }));
    expect(screen.getByRole("banner")).toHaveFocus();
  });
});

describe("what a screen reader hears", () => {
  test.each([
    [scored(60), "Scored 60 units. The report is written as formulas."],
    [{ ...scored(1), mode: "values" }, "Scored 1 unit. The report is written as values."],
    [{ what: "rescored", moved: 1 }, "Scored again: 1 unit moved."],
    [{ what: "rescored", moved: 0 }, "Scored again: no unit moved."],
    [{ what: "verified", differences: 0 }, "Verified: no cell differs."],
    [{ what: "verified", differences: 3 }, "Verified: 3 differences found."],
    [{ what: "undone", action: { action: "score", subject: "" } }, "Undone: Score."],
    [{ what: "restored", weights: 0, left: [] }, "No weight was changed."],
  ] as const)("%j", async (done, words) => {
    const { session } = await openPane(ready(sampleModel()));
    act(() => session.set({ done }));
    expect(said()).toBe(words);
  });

  test("a failure, its way out and what had been written", async () => {
    const { session } = await openPane(ready(sampleModel()));
    const failure = {
      action: "score",
      code: "sheet-protected",
      subject: "Gaps",
      written: ["Scores"],
    } as const;
    act(() => session.set({ failure }));
    const words =
      "The sheet Gaps is protected. Unprotect it on the Review tab, then try again. Already written: Scores.";
    expect(said()).toBe(words);
    expect(screen.getByRole("group", { name: /protected/ })).toHaveTextContent(words);
  });
});

describe("tabs", () => {
  test("results come first where there are some, data where there are none", async () => {
    const { session } = await openPane(starting);
    act(() => session.set(ready(sampleModel())));
    await waitFor(() =>
      expect(screen.getByRole("tab", { name: "Results" })).toHaveAttribute("aria-selected", "true"),
    );
    act(() => session.set({ phase: "empty" }));
    expect(screen.getByRole("tab", { name: "Results" })).toHaveAttribute("aria-selected", "true");
  });

  test("name the panel that they open", async () => {
    await openPane(ready(sampleModel()), "Method");
    expect(screen.getByRole("tab", { name: "Method" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel")).toHaveAccessibleName("Method");
  });

  test.each(["Method", "Weights", "Results"])("%s says why it is empty without an index", async (tab) => {
    await openPane(empty, tab);
    expect(await screen.findByText(/the workbook has no data table/)).toBeInTheDocument();
  });
});

test("the pane speaks Spanish where Office does", async () => {
  await openPane(ready(sampleModel(), { problems: someProblems }), "Pesos", "es-MX");
  expect(header().getByRole("button", { name: "Puntuar" })).toBeInTheDocument();
  expect(await screen.findByText("Cambios de puesto")).toBeInTheDocument();
  for (const name of ["Datos", "Método", "Pesos", "Resultados", "Auditoría"])
    expect(screen.getByRole("tab", { name })).toBeInTheDocument();
});

test("an Excel that does not tell of edits gets a button that reads them", async () => {
  const { session, user } = await openPane(
    ready(sampleModel(), { abilities: { level: "ExcelApi 1.6", live: false } }),
  );
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(session.calls).toEqual([["refresh"]]);
});

describe("after a run", () => {
  test.each([
    ["en-GB", "Go to Ranking", "Go to Profile (2)"],
    ["es-ES", "Ir a Ranking", "Ir a Profile (2)"],
  ])("the way to its sheets is offered (%s)", async (locale, ranking, profile) => {
    const state = ready(sampleModel(), { report: "upToDate", done: scored(60) });
    const { session, user } = await openPane(state, undefined, locale);
    await user.click(screen.getByRole("button", { name: ranking }));
    await user.click(screen.getByRole("button", { name: profile }));
    expect(session.calls).toEqual([
      ["show", { sheet: "Ranking", row: 0, column: 0 }],
      ["show", { sheet: "Profile (2)", row: 0, column: 0 }],
    ]);
  });

  test("it can be closed, comes back with the next run, and goes with the next edit", async () => {
    const { session, user } = await openPane(ready(sampleModel(), { report: "upToDate", done: scored(60) }));
    const offer = () => screen.queryByRole("button", { name: "Go to Ranking" });
    await user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(offer()).toBeNull();
    act(() => session.set({ done: scored(60) }));
    expect(offer()).toBeInTheDocument();
    act(() => session.set({ done: { what: "rescored", moved: 2 } }));
    expect(offer()).toBeNull();
  });
});
