import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../src/file";
import type { Language } from "../../../src/workbook/language";
import { planTemplate } from "../../../src/workbook/template";
import { violations, violationsOfAll } from "../../support/ooxml/violations";
import { scoredExample } from "../../support/scored-example";
import { edited } from "../../support/xlsx-port";
import { unzipSync, strFromU8, strToU8, zipSync } from "fflate";
import { scoredFile } from "./scored";

const names = ["capabilities", "technology-achievement", "coin-tool", "panel", "experts", "half-clean"];
const folder = join(__dirname, "../../../examples");
const example = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));

async function scored(bytes: Uint8Array, language?: Language): Promise<Uint8Array> {
  const report = await scoredFile(await XlsxWorkbook.open(bytes), language);
  if (report === null) throw new Error("The workbook was not scored.");
  return report;
}

const nothing = (files: readonly unknown[]): readonly (readonly string[])[] => files.map(() => []);

describe("Excel would neither refuse nor repair", () => {
  test("the examples", async () => {
    const files = names.map(example);
    expect(await violationsOfAll(files)).toEqual(nothing(files));
  }, 120_000);

  test("a report of each example, and a second run over the first", async () => {
    const reports: Uint8Array[] = [];
    for (const name of names) reports.push(await scoredExample(name));
    reports.push(await scored(reports[0] ?? new Uint8Array()));
    expect(await violationsOfAll(reports)).toEqual(nothing(reports));
  }, 240_000);

  test("a report in Spanish, one in English over it, and one in Spanish again", async () => {
    const spanish = await scored(example("technology-achievement"), "es");
    const english = await scored(spanish, "en");
    const files = [spanish, english, await scored(english, "es")];
    expect(await violationsOfAll(files)).toEqual(nothing(files));
  }, 120_000);

  test("the template, and a workbook with nothing in it", async () => {
    const template = await XlsxWorkbook.create();
    await template.draw(planTemplate());
    const files = [await template.save(), await (await XlsxWorkbook.create()).save()];
    expect(await violationsOfAll(files)).toEqual(nothing(files));
  }, 60_000);
});

describe("the checks find", () => {
  const changed = (part: string, from: string | RegExp, to: string): Uint8Array => {
    const parts = unzipSync(example("capabilities"));
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return zipSync({ ...parts, [part]: strToU8(after) });
  };

  test("labels of a chart that stand before what has to come first", async () => {
    const wrong = /(<invertIfNegative.*?<\/invertIfNegative>)(<dLbls>.*?<\/dLbls>)/s;
    const found = await violations(changed("xl/charts/chart1.xml", wrong, "$2$1"));
    expect(found.join()).toMatch(/schema .*chart1\.xml.*invertIfNegative/);
  });

  test("a function without the prefix that a file needs", async () => {
    const file = await edited(example("half-clean"), (book) => {
      const [sheet = ""] = book.GetSheetList().list;
      book.SetCellFormula(sheet, "Z1", "MAXIFS(A1:A2,B1:B2,1)");
    });
    expect((await violations(file)).join()).toMatch(/function-prefix.*MAXIFS/);
  });
});

test("core properties have the prefix that exceljs needs, in a new workbook and in the examples", async () => {
  const made = await XlsxWorkbook.create();
  await made.draw(planTemplate());
  for (const bytes of [await made.save(), ...names.map(example)]) {
    const core = strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toMatch(
      /<cp:coreProperties xmlns:cp="http:\/\/schemas\.openxmlformats\.org\/package\/2006\//,
    );
    expect(core).toMatch(/<\/cp:coreProperties>\s*$/);
    expect(core.match(/<\/?[A-Za-z]+[\s>/]/g)).toBeNull();
  }
});
