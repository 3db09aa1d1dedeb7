import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnOf } from "../../../src/workbook/cells";

/** The examples of docs/custom-functions.md: a formula, and below it the rows that it gives. */
export interface Example {
  readonly name: string;
  readonly formula: string;
  readonly arguments: readonly unknown[];
  readonly result: readonly (readonly (number | string)[])[];
}

const page = readFileSync(join(__dirname, "../../../docs/custom-functions.md"), "utf8");

/** The sheet that the examples stand beside: cells by row, blank as an empty text, as Excel gives them. */
const sheet = page
  .split("\n")
  .filter((line) => /^\| \d+ /.test(line))
  .map((line) => line.split("|").slice(2, -1).map(cellIn));

function cellIn(text: string): number | string {
  const trimmed = text.trim();
  return trimmed === "" || trimmed === "(blank)"
    ? ""
    : Number.isNaN(Number(trimmed))
      ? trimmed
      : Number(trimmed);
}

/** An argument as Excel gives it to a parameter that takes a range, or a bare value. */
function argument(text: string): unknown {
  const range = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text);
  if (range) {
    const [, left = "", top, right = "", bottom] = range;
    const rows = sheet.slice(Number(top) - 1, Number(bottom));
    return rows.map((row) => row.slice(columnOf(left), columnOf(right) + 1));
  }
  if (text.startsWith("{")) return [text.slice(1, -1).split(",").map(Number)];
  if (text.startsWith('"')) return text.slice(1, -1);
  return text === "" ? undefined : Number(text);
}

const argumentsIn = (text: string): unknown[] =>
  [...`${text},`.matchAll(/\s*("[^"]*"|\{[^}]*\}|[^,]*?)\s*,/g)].map(([, each = ""]) => argument(each));

export const examples: readonly Example[] = [
  ...page.matchAll(/^ {4}=PSCI\.([A-Z]+)\((.*)\)\n((?: {4}[^=\n].*\n)+)/gm),
].map(([, name = "", inside = "", rows = ""]) => ({
  name,
  formula: `=PSCI.${name}(${inside})`,
  arguments: argumentsIn(inside),
  result: rows
    .trimEnd()
    .split("\n")
    .map((row) => row.split("|").map(cellIn)),
}));

/** Names that the page has a section for. */
export const documentedNames = [...page.matchAll(/^`PSCI\.([A-Z]+)\((.*)\)`$/gm)].map(
  ([, name = "", parameters = ""]) => ({
    name,
    parameters: parameters.split(", "),
  }),
);
