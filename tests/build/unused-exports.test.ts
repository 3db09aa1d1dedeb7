import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { analyzeTsConfig } from "ts-unused-exports";

const root = join(__dirname, "../..");
/** Programs of tests that are compiled, and not imported. */
const entries = /^tests\/library\/consumer\//;

/** Types may be named for their readers alone; what runs is exported for somebody who imports it. */
const runs = (source: string, name: string): boolean =>
  new RegExp(`export (?:async )?(?:const|function|class) ${name}\\b`).test(source);

test("every exported function, class and constant is imported somewhere", () => {
  const { unusedExports: found } = analyzeTsConfig(join(root, "tsconfig.json"));
  const unused = Object.entries(found).flatMap(([file, exports]) => {
    const path = relative(root, file);
    if (entries.test(path)) return [];
    const source = readFileSync(file, "utf8");
    return exports
      .map(({ exportName }) => exportName)
      .filter((name) => runs(source, name))
      .map((name) => `${path}: ${name}`);
  });
  expect(Object.keys(found).length).toBeGreaterThan(100);
  expect(unused).toEqual([]);
});
