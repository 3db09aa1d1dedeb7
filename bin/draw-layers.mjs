/**
 * Draws the imports between folders into docs/architecture.md, as Mermaid between two marks; an arrow that follows
 * from others is left out. With --check it writes nothing, and exits with 1 when the drawing differs from the code.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
const page = "docs/architecture.md";

/** Each drawing: its mark in the page, and the pattern that finds the folder in a file's path. */
const drawings = [
  { mark: "layers", folder: /^(?:src\/)?(workbench|(?<=src\/)[^/]+)\// },
  { mark: "workbook", folder: /^src\/workbook\/([^/]+)\// },
];

/** The imports of each folder. */
function importsBetween(modules, folder) {
  const folderOf = (path) => folder.exec(path)?.[1];
  const imports = new Map();
  for (const { source, dependencies } of modules) {
    const from = folderOf(source);
    if (from === undefined) continue;
    if (!imports.has(from)) imports.set(from, new Set());
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (to !== undefined && to !== from) imports.get(from).add(to);
    }
  }
  return imports;
}

function reaches(imports, from, to, seen = new Set()) {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(imports.get(from) ?? [])].some((next) => next === to || reaches(imports, next, to, seen));
}

/** The arrows that do not follow from the others. */
const needed = (imports) =>
  [...imports].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((other) => other !== to && reaches(imports, other, to)))
      .map((to) => `  ${from} --> ${to}`),
  );

const mermaid = (imports) => {
  const circle = [...imports.keys()].find((name) => reaches(imports, name, name));
  if (circle !== undefined) throw new Error(`${circle} imports itself by way of other folders.`);
  const arrows = needed(imports);
  const alone = [...imports.keys()].filter((name) => !arrows.some((line) => line.split(" ").includes(name)));
  return ["```mermaid", "flowchart TD", ...alone.map((name) => `  ${name}`), ...arrows.sort(), "```"].join(
    "\n",
  );
};

const { output } = await cruise(
  ["src", "workbench"],
  { includeOnly: "^(src|workbench)/", tsPreCompilationDeps: true },
  undefined,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const before = readFileSync(page, "utf8");
let after = before;
for (const { mark, folder } of drawings) {
  const [begin, end] = [`<!-- drawing: ${mark} -->`, `<!-- end of ${mark} -->`];
  const [start, stop] = [after.indexOf(begin), after.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${page} has no marks for ${mark}.`);
  const drawn = mermaid(importsBetween(output.modules, folder));
  after = `${after.slice(0, start + begin.length)}\n\n${drawn}\n\n${after.slice(stop)}`;
}
if (!process.argv.includes("--check")) writeFileSync(page, after);
else if (after !== before) {
  console.error(`${page} does not show the imports as they are: npm run draw-layers`);
  process.exitCode = 1;
}
