/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { IndexTest } from "../../../../src/workbook/tests";
import { ScrollContext } from "../../../../src/taskpane/frame/ScrollContext";
import { SpeechContext } from "../../../../src/taskpane/strings/SpeechContext";
import { TestViews } from "../../../../src/taskpane/test/views/TestViews";
import { indexTest } from "../../../support/index-test";
import { sampleModel } from "../../../support/sample";
import { standInForLayout } from "../../support/layout";
import "../../support/patience";
import { speechFor } from "../../support/speech";
import { indexOf } from "../../support/states";

standInForLayout();
const index = indexOf(sampleModel());
const test20 = indexTest(index.model, { runs: 20, rows: 4 });

function Stage({ test, locale = "en-GB", busy = false, of = index }: Partial<Opened>) {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  return (
    <FluentProvider theme={webLightTheme}>
      <SpeechContext.Provider value={speechFor(locale)}>
        <div ref={setScroll}>
          <ScrollContext.Provider value={scroll}>
            <TestViews index={of} test={test ?? test20} busy={busy} />
          </ScrollContext.Provider>
        </div>
      </SpeechContext.Provider>
    </FluentProvider>
  );
}

interface Opened {
  readonly test: IndexTest;
  readonly locale: string;
  readonly busy: boolean;
  readonly of: typeof index;
}

async function open(view: string, change: Partial<Opened> = {}): Promise<UserEvent> {
  const user = userEvent.setup();
  render(<Stage {...change} />);
  await user.click(screen.getByRole("tab", { name: view }));
  return user;
}

const rowsOfTable = (): readonly string[][] =>
  within(screen.getAllByRole("table")[0] ?? document.body)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

describe("ranges", () => {
  test("each row says the unit, its rank and its range; the best unit is the first", async () => {
    await open("Ranges");
    const [first] = screen.getAllByRole("listitem");
    const best = test20.uncertainty.units.find(({ nominal }) => nominal === 1);
    const name = index.model.units.find(({ code }) => code === best?.code)?.name ?? "no unit";
    expect(
      within(first ?? document.body)
        .getByRole("button")
        .getAttribute("aria-label"),
    ).toMatch(new RegExp(`^${name}, rank 1, (between [\\d.]+ and [\\d.]+|and 1) in 90% of the runs$`));
  });

  test("a chosen unit marks those that it is not distinguished from, and no others", async () => {
    const user = await open("Ranges");
    const position = test20.indistinguishable.findIndex((others) => others.length > 0);
    const unit = index.model.units[position];
    await user.type(screen.getByRole("searchbox"), unit?.name ?? "");
    await user.click(screen.getByRole("button", { name: new RegExp(`^${unit?.name}, rank`) }));
    await user.clear(screen.getByRole("searchbox"));
    const others = test20.indistinguishable[position]?.length ?? 0;
    expect(screen.getByText(/cannot be distinguished from it/).textContent).toContain(`${others} unit`);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const row = rowsOfTable().find(([name]) => name === unit?.name);
    expect(row?.at(-1)).toBe(String(others));
  });

  test("it says what varied and what could not, and never speaks of a true rank", async () => {
    await open("Ranges");
    expect(screen.getByText(/^Varied: weights \(\+\/- 25%\), normalisation/)).toBeVisible();
    expect(screen.getByText("Not varied: imputation. No figure is missing.")).toBeVisible();
    expect(document.body.textContent).not.toMatch(/true rank|confidence/i);
  });

  test("a part that varied and is no step of the index is named", async () => {
    const varied = test20.varied.map((part) =>
      part.part === "imputation" ? { ...part, notVaried: null, alternatives: ["mean"] } : part,
    );
    await open("Ranges", { test: { ...test20, varied } });
    expect(screen.getByText("Varied, but not a step of the index itself: imputation.")).toBeVisible();
  });

  test("a search that nobody fits says so, and choosing is by the keyboard too", async () => {
    const user = await open("Ranges");
    screen.getAllByRole("listitem")[0]?.querySelector("button")?.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByRole("button", { pressed: true })).toBeVisible();
    await user.type(screen.getByRole("searchbox"), "nobody has this name");
    expect(screen.getByText("No unit fits the search.")).toBeVisible();
    expect(screen.queryAllByRole("listitem")).toEqual([]);
  });
});

describe("choices", () => {
  test("the largest total is first, and the table has the figures of the analysis", async () => {
    const user = await open("Choices");
    await user.click(screen.getAllByRole("button", { name: "Show as table" })[0] ?? document.body);
    const totals = rowsOfTable().map((row) => Number(row[3]));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(totals[0]).toBeCloseTo(Math.max(...(test20.sensitivity?.indices.total ?? [])), 2);
    expect(rowsOfTable().flat()).not.toContain("-0.000");
  });

  test("without an analysis it says why there are no shares", async () => {
    await open("Choices", { test: { ...test20, sensitivity: null } });
    expect(screen.getByText(/fewer than two choices vary/)).toBeVisible();
  });
});

describe("leaving out", () => {
  test("parts and indicators stand apart, each with its mean shift; one without an index says so", async () => {
    const changes = test20.changes.map((change, k) =>
      change.alternative === "SA1a" && k > 0 ? { ...change, ranks: null, meanAbsoluteShift: NaN } : change,
    );
    const user = await open("Left out", { test: { ...test20, changes } });
    expect(screen.getByRole("img", { name: /^Without each part/ })).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Show as table" })[1] ?? document.body);
    const rows = rowsOfTable();
    expect(rows).toHaveLength(index.model.indicators.length);
    expect(rows.at(-1)?.slice(1)).toEqual(["no index", "", ""]);
  });
});

test("a test of an index that is no longer there: codes in place of names, and no coherence", async () => {
  const model = { ...index.model, units: index.model.units.slice(0, 5) };
  const user = await open("Coherence", { test: { ...test20, root: "Gone" }, of: { ...index, model } });
  expect(screen.getByText(/no longer in the Framework/)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Ranges" }));
  await user.type(screen.getByRole("searchbox"), index.model.units.at(-1)?.code ?? "");
  expect(
    screen.getByRole("button", { name: new RegExp(`^${index.model.units.at(-1)?.code}, `) }),
  ).toBeVisible();
});

test("while a newer test runs, the figures are said to be those of the last one", async () => {
  await open("Ranges", { busy: true });
  expect(screen.getByText(/A new test is running/)).toBeVisible();
});

test("in Spanish every text of the views is Spanish", async () => {
  const user = await open("Intervalos", { locale: "es-ES" });
  expect(screen.getByText(/^No varía: la imputación\. No falta ningún dato\.$/)).toBeVisible();
  for (const view of ["Decisiones", "Exclusión", "Coherencia"]) {
    await user.click(screen.getByRole("tab", { name: view }));
    expect(document.body.textContent).not.toMatch(/\b(the|runs|Show|Without|Weight of)\b/);
  }
});

describe("coherence", () => {
  test("keys go from square to square, each is said in words, and Home and End go along a row", async () => {
    const user = await open("Coherence");
    const map = await screen.findByRole("group", { name: /^Correlations/ });
    map.focus();
    await user.keyboard("{ArrowRight}");
    const [first] = index.model.indicators;
    const says = (): string =>
      within(screen.getByRole("tabpanel")).getAllByRole("status")[0]?.textContent ?? "";
    expect(says()).toContain(first?.name ?? "no indicator");
    expect(says()).toMatch(/r = -?\d\.\d\d/);
    const before = says();
    await user.keyboard("{ArrowUp}{ArrowLeft}");
    expect(says()).toBe(before);
    await user.keyboard("{End}{PageDown}");
    expect(says()).toContain(index.model.indicators.at(-1)?.name ?? "no indicator");
  });

  test("weight stands beside importance, and alpha has its number of items", async () => {
    await open("Coherence");
    expect(await screen.findByRole("img", { name: /^Weight and importance/ })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Items" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Alpha" })).toBeVisible();
  });
});
