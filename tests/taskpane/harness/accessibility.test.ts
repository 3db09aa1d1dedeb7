import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { tabNames } from "../../../src/taskpane/frame/tab-name";
import { startBrowser } from "./browser";
import { buildHarness } from "./build";
import { openPane, openTab, type PaneView } from "./open-pane";

// axe with all its rules takes seconds for each large view, and more on a busy machine.
jest.setTimeout(120_000);

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([startBrowser(), buildHarness()]);
}, 180_000);

afterAll(() => browser.close());

const view = { scenario: "verified", locale: "en-GB", width: 320, height: 700, colours: "light" } as const;

/** What axe finds that is serious or critical; the dummies of Fluent's focus helper are no part of the pane. */
async function serious(page: Page, colours?: "light" | "dark" | "contrast"): Promise<readonly string[]> {
  // Its report is of one page; the older way, without a second page, is enough for a pane without frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude("[data-tabster-dummy]");
  // Roles and names are the same in all colours.
  const isSeenInLight = colours === "dark" || colours === "contrast";
  const { violations } = await (isSeenInLight ? axe.withRules("color-contrast") : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}

const withPage = async (change: Partial<PaneView>, use: (page: Page) => Promise<void>): Promise<void> => {
  const page = await openPane(browser, address, { tab: "data", ...view, ...change });
  await use(page);
  await page.close();
};

/** What is wider than the pane. What scrolls in a box of its own may be as wide as it is. */
const tooWide = (page: Page, boxes: string): Promise<readonly string[]> =>
  page.evaluate(
    (inBoxes) =>
      [...document.querySelectorAll(`body *:not(${inBoxes})`)]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    boxes,
  );

/** Opens a view of the test by its number, and waits until its figures are there. */
async function openView(page: Page, view: number): Promise<void> {
  await page.locator("#tab-panel [role=tab]").nth(view).click();
  await page.waitForFunction(() => document.querySelector("#test-view .fui-Spinner") === null);
}

describe.each(["light", "dark", "contrast"] as const)("in %s colours", (colours) => {
  describe("axe finds nothing serious on the tab", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openPane(browser, address, { ...view, tab: "data", colours });
    });
    afterAll(() => page.close());
    test.each(tabNames)("%s", async (tab) => {
      await openTab(page, tab);
      expect(await serious(page, colours)).toEqual([]);
    });
  });

  test("axe finds nothing serious where indicators have choices of their own, and weights come from the data", () =>
    withPage({ colours, scenario: "choices" }, async (page) => {
      for (const tab of ["method", "weights"] as const) {
        await openTab(page, tab);
        expect([tab, await serious(page, colours)]).toEqual([tab, []]);
      }
    }));

  test("axe finds nothing serious in the views of an assessment, and on the card of a cell", () =>
    withPage({ tab: "assess", colours, scenario: "assessed" }, async (page) => {
      await page.locator("#assess-view [role=listitem] button").first().waitFor();
      expect(await serious(page, colours)).toEqual([]);
      await page.locator("#assess-view [role=listitem] button").first().click();
      await page.getByRole("radio").first().waitFor();
      expect(await serious(page, colours)).toEqual([]);
      for (const view of ["start", "agreement", "evidence"]) {
        await page.locator(`#assess-${view}`).click();
        await page.locator("#assess-view h2").first().waitFor();
        expect([view, await serious(page, colours)]).toEqual([view, []]);
      }
    }));

  test("axe finds nothing serious in the views of a test, as charts and as a table", () =>
    withPage({ tab: "test", colours, scenario: "tested" }, async (page) => {
      for (let k = 0; k < 4; k++) {
        await openView(page, k);
        expect([k, await serious(page, colours)]).toEqual([k, []]);
        // Roles of a table are the same in all colours and views.
        if (colours === "light" && k === 0) {
          await page.getByRole("button", { name: "Show as table" }).first().click();
          expect([k, "table", await serious(page)]).toEqual([k, "table", []]);
        }
      }
    }));

  test("axe finds nothing serious in the views of what to do next", () =>
    withPage({ tab: "decide", colours, scenario: "decide" }, async (page) => {
      for (let k = 0; k < 4; k++) {
        await page.locator("#tab-panel [role=tab]").nth(k).click();
        await page.locator("#decide-view h2").first().waitFor();
        expect([k, await serious(page, colours)]).toEqual([k, []]);
      }
    }));

  test("axe finds nothing serious in a ranking with ranges, and in a profile", () =>
    withPage({ tab: "results", colours, scenario: "tested" }, async (page) => {
      expect(await serious(page, colours)).toEqual([]);
      await page.locator("main [role=row] button").first().click();
      await page.getByText("All indicators").click();
      expect(await serious(page, colours)).toEqual([]);
    }));
});

test.each(["light", "dark", "contrast"] as const)(
  "axe finds nothing serious in a what-if and in the view of scenarios, in %s colours",
  (colours) =>
    withPage({ tab: "results", colours, scenario: "scenarios" }, async (page) => {
      await page.getByRole("heading", { name: "What if" }).waitFor();
      expect(await serious(page, colours)).toEqual([]);
      await openTab(page, "decide");
      await page.getByRole("tab", { name: "Scenarios" }).click();
      await page.getByRole("list", { name: "Ranks side by side" }).waitFor();
      expect(await serious(page, colours)).toEqual([]);
    }),
);

test("a what-if and the view of scenarios fit a pane of 320 pixels in Spanish", () =>
  withPage({ tab: "results", scenario: "scenarios", locale: "es-ES" }, async (page) => {
    await page.getByRole("heading", { name: "¿Y si…?" }).waitFor();
    expect(await tooWide(page, "[role=region] *")).toEqual([]);
    await openTab(page, "decide");
    await page.getByRole("tab", { name: "Escenarios" }).click();
    await page.getByRole("list", { name: "Puestos uno al lado del otro" }).waitFor();
    expect(await tooWide(page, "[role=region] *")).toEqual([]);
  }));

test.each(["busy", "failed", "unreadable", "unlisted", "wide", "empty", "starting"] as const)(
  "axe finds nothing serious in the state %s",
  (scenario) => withPage({ scenario }, async (page) => expect(await serious(page)).toEqual([])),
);

test("axe finds nothing serious on any tab before the index is scored", () =>
  withPage({ scenario: "unscored" }, async (page) => {
    for (const tab of tabNames) {
      await openTab(page, tab);
      expect([tab, await serious(page)]).toEqual([tab, []]);
    }
  }));

test.each([
  ["en-GB", "verified"],
  ["es-ES", "verified"],
  ["en-GB", "long"],
  ["es-ES", "busy"],
  ["es-ES", "choices"],
  ["es-ES", "unlisted"],
  ["en-GB", "wide"],
] as const)("nothing is wider than a pane of 320 pixels in %s, state %s", (locale, scenario) =>
  withPage({ locale, scenario }, async (page) => {
    for (const tab of tabNames) {
      await openTab(page, tab);
      expect([tab, await tooWide(page, "[role=region] *")]).toEqual([tab, []]);
    }
  }),
);

test.each([320, 480])(
  "the views of a test fit a pane of %d pixels in Spanish; heat maps scroll in their own box",
  (width) =>
    withPage({ tab: "test", scenario: "tested", locale: "es-ES", width }, async (page) => {
      for (let k = 0; k < 4; k++) {
        await openView(page, k);
        expect([k, await tooWide(page, "[role=region] *, [role=group] *")]).toEqual([k, []]);
      }
    }),
);

test.each(["decide", "long"] as const)(
  "the views of what to do next fit a pane of 320 pixels in Spanish, state %s",
  (scenario) =>
    withPage({ tab: "decide", scenario, locale: "es-ES" }, async (page) => {
      for (let k = 0; k < 4; k++) {
        await page.locator("#tab-panel [role=tab]").nth(k).click();
        await page.locator("#decide-view h2").first().waitFor();
        expect([k, await tooWide(page, "[role=region] *")]).toEqual([k, []]);
      }
    }),
);

test("ranges, squares of a heat map and views are reached by the keyboard alone", () =>
  withPage({ tab: "test", scenario: "tested" }, async (page) => {
    const named = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    await page.locator("[role=listitem] button").first().focus();
    for (const key of ["PageDown", "PageDown", "End"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
    }
    expect(await named()).toMatch(/, rank 60, /);
    await page.keyboard.press("Enter");
    await page.waitForSelector("[role=listitem] button[aria-pressed=true]:focus");
    await page.locator("#test-view").waitFor();
    await page.getByRole("tab", { name: "Ranges" }).focus();
    for (let k = 0; k < 2; k++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const map = page.getByRole("group", { name: /^Correlations/ });
    await map.focus();
    for (const key of ["ArrowDown", "End"]) await page.keyboard.press(key);
    expect(await page.locator("#test-view [role=status]").first().textContent()).toMatch(/r = -?\d/);
    expect(await map.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  }));

test("the preview of the table scrolls in its own box, by the keyboard", () =>
  withPage({ scenario: "wide" }, async (page) => {
    const box = page.getByRole("region", { name: "The table as it was read" });
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await page.evaluate(() => document.querySelector("main")?.scrollLeft)).toBe(0);
  }));

test("a level is agreed by the keyboard alone, in a list and a card that fit the pane", () =>
  withPage({ tab: "assess", scenario: "assessed", locale: "es-ES" }, async (page) => {
    await page.locator("#assess-view [role=listitem] button").first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await page.waitForSelector("article h2:focus");
    expect(await tooWide(page, "none")).toEqual([]);
    await page.getByRole("radio").first().focus();
    for (const key of ["Space", "ArrowDown"]) await page.keyboard.press(key);
    expect(await page.getByRole("radio").nth(1).isChecked()).toBe(true);
    for (const text of ["Tab", "Panel", "Tab", "Por el informe", "Tab"])
      await (text === "Tab" ? page.keyboard.press("Tab") : page.keyboard.type(text));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Siguiente");
  }));

test("a role is changed by the keyboard alone, in a list that fits the pane", () =>
  withPage({ locale: "es-ES" }, async (page) => {
    const list = page.getByRole("combobox", { name: "Papel de Rank" });
    await list.focus();
    await page.keyboard.press("Enter");
    const options = page.getByRole("option");
    await options.first().waitFor();
    expect(await options.count()).toBe(9);
    expect(await serious(page)).toEqual([]);
    const edges = await options.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    for (const edge of edges) expect(edge).toBeLessThanOrEqual(321);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
  }));

test("tabs, ranking and profile are reached by the keyboard alone", () =>
  withPage({ tab: "data" }, async (page) => {
    await page.getByRole("tab", { name: "Data" }).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    const last = page.locator("main [role=row]").last().getByRole("button");
    await last.waitFor();
    await page.waitForSelector("[aria-rowindex='61'] button:focus");
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(await last.textContent()).toBe(name);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  }));
