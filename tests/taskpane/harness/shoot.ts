import { mkdirSync } from "node:fs";
import { startBrowser } from "./browser";
import { buildHarness } from "./build";
import { openPane, type PaneView } from "./open-pane";
import { tabNames } from "../../../src/taskpane/frame/tab-name";

/** Pictures of every tab, to be looked at: `npx tsx tests/taskpane/harness/shoot.ts out/pane [part of a name]`. */
async function shoot(folder: string, only: string): Promise<void> {
  const base = { scenario: "ready", locale: "en-GB", width: 320, height: 760, colours: "light" } as const;
  const views: readonly (readonly [name: string, view: PaneView])[] = [
    ...tabNames.flatMap((tab) => [
      [`${tab}-320`, { ...base, tab }] as const,
      [`${tab}-480-dark`, { ...base, tab, width: 480, colours: "dark" }] as const,
      [`${tab}-320-contrast`, { ...base, tab, colours: "contrast" }] as const,
      [`${tab}-320-es`, { ...base, tab, locale: "es-ES" }] as const,
      [`${tab}-320-long`, { ...base, tab, scenario: "long" }] as const,
      [`${tab}-900`, { ...base, tab, width: 900 }] as const,
    ]),
    ["method-320-choices", { ...base, tab: "method", scenario: "choices", height: 3000 }],
    [
      "method-480-choices-es",
      { ...base, tab: "method", scenario: "choices", locale: "es-ES", width: 480, height: 2800 },
    ],
    ["data-320-reading", { ...base, tab: "data", height: 2600 }],
    ["data-320-reading-es", { ...base, tab: "data", height: 2600, locale: "es-ES" }],
    ["data-480-reading-dark", { ...base, tab: "data", height: 2400, width: 480, colours: "dark" }],
    ["data-320-reading-contrast", { ...base, tab: "data", height: 2600, colours: "contrast" }],
    ["data-320-reading-long", { ...base, tab: "data", scenario: "long", height: 3600 }],
    ["data-900-reading-wide", { ...base, tab: "data", scenario: "wide", width: 900, height: 3000 }],
    ["data-320-unlisted", { ...base, tab: "data", scenario: "unlisted", height: 1600 }],
    ["data-320-unreadable", { ...base, tab: "data", scenario: "unreadable", height: 1600 }],
    ["results-320-thin", { ...base, tab: "results", scenario: "thin" }],
    ["results-320-thin-es", { ...base, tab: "results", scenario: "thin", locale: "es-ES" }],
    ["results-480-thin-dark", { ...base, tab: "results", scenario: "thin", width: 480, colours: "dark" }],
    ["ranges-320", { ...base, tab: "results", scenario: "tested" }],
    ["ranges-320-contrast", { ...base, tab: "results", scenario: "tested", colours: "contrast" }],
    ["ranges-480-dark", { ...base, tab: "results", scenario: "tested", width: 480, colours: "dark" }],
    ["ranges-900-es", { ...base, tab: "results", scenario: "tested", width: 900, locale: "es-ES" }],
    ["views-320", { ...base, tab: "test", scenario: "tested", height: 2600 }],
    ["views-320-es", { ...base, tab: "test", scenario: "tested", locale: "es-ES", height: 2600 }],
    [
      "views-480-dark",
      { ...base, tab: "test", scenario: "tested", width: 480, height: 2600, colours: "dark" },
    ],
    ["views-320-contrast", { ...base, tab: "test", scenario: "tested", height: 2600, colours: "contrast" }],
    ["views-1200", { ...base, tab: "test", scenario: "tested", width: 1200, height: 2600 }],
    ["state-busy", { ...base, tab: "results", scenario: "busy" }],
    ["state-failed", { ...base, tab: "results", scenario: "failed" }],
    ["state-verified", { ...base, tab: "audit", scenario: "verified" }],
    ["state-unreadable", { ...base, tab: "data", scenario: "unreadable" }],
    ["state-empty", { ...base, tab: "data", scenario: "empty" }],
    ["state-empty-results", { ...base, tab: "results", scenario: "empty" }],
    ["state-starting", { ...base, tab: "data", scenario: "starting" }],
  ];
  mkdirSync(folder, { recursive: true });
  const address = await buildHarness();
  const browser = await startBrowser();
  for (const [name, view] of views.filter(([name]) => name.includes(only))) {
    const page = await openPane(browser, address, view);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${name}.png` });
    if (view.tab === "results" && view.scenario !== "empty" && !name.startsWith("state")) {
      await page.locator("main [role=row] button").first().click();
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${folder}/${name}-profile.png` });
    }
    for (let k = 0; k < 4 && view.tab === "test" && view.scenario === "tested"; k++) {
      await page.locator("#tab-panel [role=tab]").nth(k).click();
      await page.waitForTimeout(600);
      await page.screenshot({ path: `${folder}/${name}-${k}.png` });
    }
    await page.close();
  }
  await browser.close();
}

const [folder = "out/pane", only = ""] = process.argv.slice(2);
void shoot(folder, only);
