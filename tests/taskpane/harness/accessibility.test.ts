import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { tabNames } from "../../../src/taskpane/frame/tab-name";
import { startBrowser } from "./browser";
import { buildHarness } from "./build";
import { openPane, type PaneView } from "./open-pane";

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

describe.each(["light", "dark", "contrast"] as const)("in %s colours", (colours) => {
  test.each(tabNames)("axe finds nothing serious on the tab %s", (tab) =>
    withPage({ tab, colours }, async (page) => expect(await serious(page, colours)).toEqual([])),
  );

  test("axe finds nothing serious where indicators have choices of their own, and weights come from the data", async () => {
    for (const tab of ["method", "weights"] as const)
      await withPage({ tab, colours, scenario: "choices" }, async (page) =>
        expect(await serious(page, colours)).toEqual([]),
      );
  });

  test("axe finds nothing serious in a profile", () =>
    withPage({ tab: "results", colours }, async (page) => {
      await page.locator("main [role=row] button").first().click();
      await page.getByText("All indicators").click();
      expect(await serious(page, colours)).toEqual([]);
    }));
});

test.each(["busy", "failed", "unreadable", "unlisted", "wide", "empty", "starting"] as const)(
  "axe finds nothing serious in the state %s",
  (scenario) => withPage({ scenario }, async (page) => expect(await serious(page)).toEqual([])),
);

test.each([
  ["en-GB", "verified"],
  ["es-ES", "verified"],
  ["en-GB", "long"],
  ["es-ES", "busy"],
  ["es-ES", "choices"],
  ["es-ES", "unlisted"],
  ["en-GB", "wide"],
] as const)("nothing is wider than a pane of 320 pixels in %s, state %s", async (locale, scenario) => {
  for (const tab of tabNames)
    await withPage({ tab, locale, scenario }, async (page) => {
      const wide = await page.evaluate(() =>
        // What scrolls in a box of its own (the preview of the table) may be as wide as it is.
        [...document.querySelectorAll("body *:not([role=region] *)")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
      );
      expect(wide).toEqual([]);
    });
});

test("the preview of the table scrolls in its own box, by the keyboard", () =>
  withPage({ scenario: "wide" }, async (page) => {
    const box = page.getByRole("region", { name: "The table as it was read" });
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await page.evaluate(() => document.querySelector("main")?.scrollLeft)).toBe(0);
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
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
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
