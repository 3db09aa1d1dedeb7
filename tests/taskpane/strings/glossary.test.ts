import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const words = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(join(root, folder, file), "utf8")),
    )
    .join("\n");

const english = words("src/taskpane/strings/en", "src/workbook/report/words/en", "src/workbook/problems");
const spanish = words("src/taskpane/strings/es", "src/workbook/report/words/es", "src/workbook/spanish");
const uses = (text: string, term: string): boolean =>
  new RegExp(`(?<![\\p{L}])${term}(?:e?s)?(?![\\p{L}])`, "iu").test(text);

const rows = readFileSync(join(root, "docs/glossary.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, en = "", es = "", , not = ""]) => ({
    en,
    es,
    not: not.split(", ").filter((term) => term !== ""),
  }));

test("the glossary has terms", () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows)("$en, $es: both languages use it, and no other word for it", ({ en, es, not }) => {
  expect(uses(english, en)).toBe(true);
  expect(uses(spanish, es)).toBe(true);
  expect(not.filter((term) => uses(english, term) || uses(spanish, term))).toEqual([]);
});
