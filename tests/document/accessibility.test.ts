import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { writeHtml } from "../../src/document";
import { startBrowser } from "../e2e/support/browser";
import { sampleAudit } from "./support/sample-audit";

let browser: Browser;
let html: string;

beforeAll(async () => {
  html = writeHtml(sampleAudit("es").document);
  browser = await startBrowser();
}, 60_000);

afterAll(() => browser.close());

test.each([
  ["light", 1000],
  ["dark", 320],
] as const)(
  "an audit for browsers in %s colours, %d pixels wide, has nothing that axe finds, and does not scroll sideways",
  async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.setContent(html);
    // A picture is one thing with a description: what it is drawn of is not read.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude("svg").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`)).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await context.close();
  },
  60_000,
);
