import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { startBrowser } from "./browser";
import { buildHarness } from "./build";
import { openPane } from "./open-pane";

let browser: Browser;
let address: string;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
  const built = await buildHarness();
  // A copy: scripts are taken away from it, and the page is others' as well.
  folder = mkdtempSync(join(tmpdir(), "psci-offline-"));
  cpSync(dirname(fileURLToPath(built)), folder, { recursive: true });
  address = pathToFileURL(join(folder, "page.html")).href;
}, 180_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Takes the scripts of the tabs away from the page; gives the way to put them back. */
function loseScripts(): () => void {
  const away = join(folder, "away");
  mkdirSync(away, { recursive: true });
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js") && file !== "page.js");
  for (const file of scripts) renameSync(join(folder, file), join(away, file));
  return () => {
    for (const file of scripts) renameSync(join(away, file), join(folder, file));
  };
}

test.each([
  ["en-GB", "light", "Audit", "Try again", "Runs in this workbook"],
  ["es-ES", "dark", "Auditoría", "Intentar de nuevo", "Cálculos en este libro"],
  ["es-ES", "contrast", "Auditoría", "Intentar de nuevo", "Cálculos en este libro"],
] as const)(
  "a tab whose script the network has lost fits the pane, and comes when the network is back (%s, %s)",
  async (locale, colours, tab, again, heading) => {
    const view = { scenario: "verified", tab: "data", width: 320, height: 700 } as const;
    const page = await openPane(browser, address, { ...view, locale, colours });
    const putBack = loseScripts();
    await page.getByRole("tab", { name: tab }).click();
    const button = page.getByRole("button", { name: again });
    await button.waitFor();
    expect(await page.evaluate(() => document.querySelector("main")?.scrollWidth)).toBeLessThanOrEqual(320);
    putBack();
    await button.press("Enter");
    await page.getByRole("heading", { name: heading }).waitFor();
    await page.close();
  },
);
