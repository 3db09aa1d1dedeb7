import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface DocumentedExample {
  readonly expression: string;
  readonly result: string;
}

/** The `@example expression // result` lines of a source file, path from the project's root. */
export const examplesOf = (path: string): DocumentedExample[] =>
  [
    ...readFileSync(join(__dirname, "..", "..", path), "utf8").matchAll(
      /@example (?<expression>.+) \/\/ (?<result>.+)/g,
    ),
  ].map(({ groups }) => ({ expression: groups?.["expression"] ?? "", result: groups?.["result"] ?? "" }));

/** Evaluates text from a docstring; `names` are the things that it may speak of. */
export const evaluate = (text: string, names: Readonly<Record<string, unknown>>): unknown =>
  new Function(...Object.keys(names), `return (${text});`)(...Object.values(names)) as unknown;
