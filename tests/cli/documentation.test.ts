import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { analysisWords, varied } from "../../src/app";
import { command, temporaryFolder } from "../support/command";

const root = join(__dirname, "..", "..");
const page = readFileSync(join(root, "docs", "command-line.md"), "utf8");
const pages = page + readFileSync(join(root, "docs", "reading.md"), "utf8");

/** The commands of the pages that show what they print: "$ psci ..." and the lines below it; "..." stands for lines left out. */
const shown = [...pages.matchAll(/^ {4}\$ psci (.+)\n((?: {4}(?!\$ ).*\n|\n(?= {4}(?!\$ )))+)/gm)].map(
  ([, args = "", lines = ""]) => ({
    args,
    lines: lines
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(4)),
  }),
);

/** Words of a command line; those in quotes are one. */
const wordsOf = (args: string): string[] =>
  [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

const folder = temporaryFolder();

/** The example itself; where the command writes beside its input, a copy of it. */
function placeOf(example: string, args: string): string {
  if (!/^(score|start|report|briefs) /.test(args)) return join(root, example);
  if (existsSync(join(root, example))) copyFileSync(join(root, example), folder.file(basename(example)));
  return folder.file(basename(example));
}

describe("docs/command-line.md and docs/reading.md", () => {
  test("shows what commands print", () => expect(shown.length).toBeGreaterThan(3));

  test.each(shown)("psci $args prints what the page says", async ({ args, lines }) => {
    const { out } = await command(
      ...wordsOf(args).map((word) => (word.startsWith("examples/") ? placeOf(word, args) : word)),
    );
    let rest = out.replaceAll(folder.path, "examples").split("\n");
    let mayLeaveOut = false;
    for (const line of lines) {
      if (line.trim() === "...") {
        mayLeaveOut = true;
        continue;
      }
      const at = rest.indexOf(line);
      expect([line, mayLeaveOut ? Math.min(at, 0) : at]).toEqual([line, 0]);
      rest = rest.slice(at + 1);
      mayLeaveOut = false;
    }
  });

  test.each([...analysisWords, ...varied])("has the word %s", (word) =>
    expect(page).toContain(`\`${word}\``),
  );
});
