import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";

const page = join(__dirname, "../docs/published-indexes.md");
const folder = join(__dirname, "published");

const rows = (key: string, table: string): readonly (readonly string[])[] =>
  parse<string[]>(readFileSync(join(folder, key, `${table}.csv`), "utf8"), { skipEmptyLines: true }).data;

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const markdown = ([header = [], ...body]: readonly (readonly string[])[]): string =>
  [line(header), line(header.map(() => "---")), ...body.map(line)].join("\n");

/** The two tables of a recipe, as the page shows them: the long one folded. */
const recipeTables = (key: string): string =>
  [
    "<details>",
    `<summary>Framework (<code>examples/published/${key}/framework.csv</code>)</summary>`,
    "",
    markdown(rows(key, "framework")),
    "",
    "</details>",
    "",
    markdown(rows(key, "method")),
  ].join("\n");

/**
 * The page with the tables of examples/published between its marks, `<!-- recipe KEY -->` and `<!-- end -->`.
 *
 * @throws when a mark names no recipe
 */
export const withTables = (text: string): string =>
  text.replace(
    /(<!-- recipe (\S+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, key: string, end: string) => `${start}\n${recipeTables(key)}\n\n${end}`,
  );

export const publishedPage = (): string => readFileSync(page, "utf8");

/** Writes the tables into the page. */
export const writePublishedTables = (): void => writeFileSync(page, withTables(publishedPage()));
