import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/workbook/problems";
import { fill } from "../../../src/workbook/problems/fill";

const page = readFileSync(join(__dirname, "../../../docs/problems.md"), "utf8");

/** What stands in a remedy for the names of a case when no case is at hand. */
const general = {
  known: "those that the message lists",
  limits: "those that the message names",
  code: "its code",
  title: "its name",
  role: "Data, Framework or Method",
};

describe("the catalogue of problems", () => {
  test.each(Object.entries(catalogue))("docs/problems.md has the line of %s", (code, { meaning, remedy }) => {
    expect(page).toContain(`| \`${code}\` | ${meaning} | ${fill(remedy, general)} |\n`);
  });

  test("docs/problems.md has no line of a problem that does not exist", () => {
    const lines = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    expect(lines.filter((code) => !(code !== undefined && code in catalogue))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each(Object.entries(catalogue))("%s is said in whole sentences", (_, { meaning, message, remedy }) => {
    for (const sentence of [meaning, message, remedy]) {
      expect(sentence).toMatch(/[.}]$/);
      expect(sentence.replace("n/a", "N/A")).toMatch(/^[A-Z{]/);
    }
  });
});

describe("fill", () => {
  test("puts names where they belong, and does not read them again", () => {
    expect(fill("{node} is {value}.", { node: "{value}", value: "3" })).toBe("{value} is 3.");
  });

  test("leaves out the place when there is none", () => {
    expect(fill("Weight of {node} at {cell} is {value} ({cell}).", { node: "A", value: "1" })).toBe(
      "Weight of A is 1.",
    );
  });

  test("says so when a name is not known", () => {
    expect(fill("It is {value}.", {})).toBe("It is not stated.");
  });
});
