import type { Browser, Page } from "playwright-core";
import { serialiseModel } from "../../../src/engine";
import type { TabName } from "../../../src/taskpane/frame/tab-name";
import { sampleModel } from "../../support/sample";
import type { HarnessSettings } from "./page";

export type Colours = "light" | "dark" | "contrast";

export interface PaneView extends Omit<HarnessSettings, "model"> {
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
}

/** Opens the harness page as one user would see it. */
export async function openPane(browser: Browser, address: string, view: PaneView): Promise<Page> {
  const { width, height, colours, ...wishes } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    forcedColors: colours === "contrast" ? "active" : "none",
    colorScheme: colours === "light" ? "light" : "dark",
  });
  const model = serialiseModel(sampleModel());
  await page.addInitScript(
    ({ harness, isDarkTheme }) => {
      Object.assign(window, { harness, Office: { context: { officeTheme: { isDarkTheme } } } });
    },
    { harness: { ...wishes, model }, isDarkTheme: colours === "dark" },
  );
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(address);
  await page.waitForSelector("main");
  if (wishes.scenario !== "starting") await isLoaded(page);
  return page;
}

/** Opens another tab of a page, as a button of the ribbon does: in a fifth of the time that a new page takes. */
export async function openTab(page: Page, tab: TabName): Promise<void> {
  await page.evaluate((name) => window.openTab(name), tab);
  await page.waitForSelector(`main[aria-labelledby=tab-${tab}]`);
  await isLoaded(page);
}

const isLoaded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector("main .fui-Spinner") === null);
