import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { readWorkbook, scoreIndex, type ScoredIndex } from "../../src/app";
import { openInput } from "../../src/cli/files/input";
import { publishedPage, withTables } from "../../examples/published-tables";

const folder = join(__dirname, "../../examples/published");
const recipes = readdirSync(folder);

type Row = Readonly<Record<string, string>>;

const rows = (path: string): readonly Row[] =>
  parse<Row>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;

async function scored(key: string): Promise<ScoredIndex & { readonly scored: true }> {
  const { workbook, problems, choice } = await openInput(join(folder, key));
  const outcome = scoreIndex((await readWorkbook(workbook, choice)).reading);
  if (!outcome.scored) throw new Error(`${key}: ${JSON.stringify([...problems, ...outcome.problems])}`);
  return outcome;
}

/** Figures or names of classes by node, the units in their order. */
function expectedColumns(key: string): ReadonlyMap<string, readonly string[]> {
  const table = rows(join(__dirname, "expected", `${key}.csv`));
  const columns = Object.keys(table[0] ?? {}).slice(1);
  return new Map(columns.map((column) => [column, table.map((row) => row[column] ?? "")]));
}

test("there is a recipe for each of more than twenty indexes", () => {
  expect(recipes.length).toBeGreaterThanOrEqual(24);
});

test("the page shows the tables of every recipe as they are", () => {
  const page = publishedPage();
  expect(withTables(page)).toBe(page);
  const shown = [...page.matchAll(/<!-- recipe (\S+) -->/g)].map(([, key]) => key ?? "");
  expect([...shown].sort()).toEqual([...recipes].sort());
});

describe.each(recipes)("%s", (key) => {
  test("is read without a problem, and has the scores of an independent computation", async () => {
    const { model, results, problems } = await scored(key);
    expect(problems.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    for (const [code, figures] of expectedColumns(key)) {
      if (code === "Class") {
        const [{ byUnit } = { byUnit: [] }] = results.classes ?? [];
        expect(byUnit.map((one) => one?.name ?? "")).toEqual(figures);
        expect(new Set(figures).size).toBeGreaterThan(1);
        continue;
      }
      const node = model.framework.findIndex((one) => one.code === code);
      const scores = results.scores[node] ?? new Float64Array();
      const apart = figures.flatMap((figure, i) => {
        const wanted = figure === "" ? NaN : Number(figure);
        const got = scores[i] ?? NaN;
        const same = Number.isNaN(wanted)
          ? Number.isNaN(got)
          : Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
        return same ? [] : [`${code} of unit ${i + 1}: ${got}, expected ${wanted}`];
      });
      expect(apart).toEqual([]);
      expect(figures.length).toBe(model.units.length);
    }
  });
});
