import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { familiesOf, stages } from "../../bin/new/stages";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

test("every file and folder that CONTRIBUTING.md names is there", () => {
  const named = [...page.matchAll(/`((?:src|tests|docs|bin|bench|workbench)\/[^`\s]*)`/g)].map(
    ([, path = ""]) => path,
  );
  // What stands for the name of a method, a stage, a setting or a language.
  const found = named.map((path) => path.split(/\/[^/]*(?:NAME|STAGE|XX)/)[0] ?? "");
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("its example of a new method is one that npm run new takes", () => {
  const [, command = ""] = /^ {4}npm run new -- ((?:.*\\\n)*.*)$/m.exec(page) ?? [];
  const words = [...command.matchAll(/"([^"]*)"|([^\s\\]+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { family: text, twin: { type: "boolean" }, summary: text, spanish: text, meaning: text },
  });
  const stage = stages[positionals[0] ?? ""];
  expect(stage && familiesOf(stage)).toContain(values.family);
  expect(stage?.twins).not.toBeNull();
  expect(positionals).toHaveLength(2);
});

test("its list for a method is of the files that npm run new writes", () => {
  const section = page.split("\n## Adding a method\n")[1]?.split("\n## ")[0] ?? "";
  const rows = [...section.matchAll(/^\| (?!file|---)(.*?) \|/gm)];
  // The file, the list, the Spanish, the comparison, the row of the page, the twin.
  expect(rows).toHaveLength(6);
});
