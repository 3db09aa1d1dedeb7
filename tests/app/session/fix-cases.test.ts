import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readContents } from "../../../src/app/read-workbook";
import { XlsxWorkbook } from "../../../src/file";
import { sceneOf, type Rows } from "../../support/session";

const rowsOf = async (name: string): Promise<Readonly<Record<string, Rows>>> => {
  const bytes = readFileSync(join(__dirname, "../../fixtures/cases", name));
  const { grids } = await readContents(await XlsxWorkbook.open(bytes));
  return Object.fromEntries(grids.map(({ area, values }) => [area.sheet, values]));
};

test.each(["fixable.xlsx", "problems2.xlsx"])(
  "every problem of %s that can be mended has a fix, and it works",
  async (name) => {
    const { session } = await sceneOf(await rowsOf(name));
    const fixable = new Set(["number-as-text", "column-misspelt", "group-label-variants", "weight-blank"]);
    const mended: string[] = [];
    for (let step = 0; step < 20; step++) {
      const problem = session.state().problems.find((one) => session.canFix(one));
      if (problem === undefined) break;
      await session.fix(problem);
      expect(session.state().failure).toBeNull();
      mended.push(problem.code);
    }
    expect(new Set(mended).size).toBeGreaterThan(2);
    expect(mended).toContain("number-as-text");
    expect(
      session.state().problems.filter(({ code }) => fixable.has(code) || code.endsWith("-misspelt")),
    ).toEqual([]);
  },
);
