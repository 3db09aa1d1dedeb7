import AxeBuilder from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { funderDocument, writeDocx, writeHtml } from "../../../src/document";
import { levers } from "../../../src/engine";
import { need } from "../../../src/engine/internal";
import { startBrowser } from "../../e2e/support/browser";
import { documentViolations } from "../../support/ooxml/violations";
import { brief, briefInput, rangesOf, sample } from "../support/sample-brief";

const hostile = ['<script>alert("1")</script>', "]]> & 'q'", "Bell\u0007", "\u202eturned", "القاهرة"];
const model = {
  ...sample,
  units: sample.units.map((unit, u) => ({ ...unit, name: hostile[u] ?? unit.name })),
};
const input = briefInput({ language: "es", ranges: rangesOf() }, model);
const noPng = () => Promise.resolve(null);
const documents = [
  brief(input, 0),
  brief(input, 3),
  funderDocument(input, (unit) => levers(input.results, input.root, unit)),
];

test("the schema of Word finds nothing in briefs, whatever the names are, and the same brief gives the same bytes", async () => {
  for (const document of documents) {
    const docx = await writeDocx(document, noPng);
    expect(await documentViolations(docx)).toEqual([]);
    expect(Buffer.compare(await writeDocx(document, noPng), docx)).toBe(0);
  }
});

test("a brief for Word has its language, headings, headers of tables, alternative texts, and captions without numbers", async () => {
  const entries = new Map(Object.entries(unzipSync(await writeDocx(brief(input, 6), noPng))));
  const xml = strFromU8(need(entries, "word/document.xml"));
  expect(strFromU8(need(entries, "word/styles.xml"))).toContain('w:lang w:val="es-ES"');
  expect(xml.match(/w:pStyle w:val="Heading1"/g)?.length).toBeGreaterThan(4);
  expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(xml.match(/<w:tbl>/g)?.length);
  expect(xml.match(/<wp:docPr [^>]*descr="[^"]{20,}/g)?.length).toBe(2);
  expect(xml).not.toContain("SEQ ");
});

describe("a brief for browsers", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test.each([
    ["light", 1000],
    ["dark", 320],
  ] as const)(
    "has nothing that axe finds in %s colours, %d pixels wide, and does not scroll sideways",
    async (colorScheme, width) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.setContent(writeHtml(brief(input, 0)));
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude("svg").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`)).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await context.close();
    },
    60_000,
  );
});
