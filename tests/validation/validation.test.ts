import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as engine from "../../src/engine";
import * as internal from "../../src/engine/internal";
import { type Comparison, measure, type Measured, passes, registryNames } from "./comparison";
import { comparisons } from "./comparisons";
import { plumbing } from "./plumbing";
import { validationPage } from "./page";
import { references } from "./references";
import { uncovered } from "./uncovered";

const measured = new Map<Comparison, Measured>(comparisons.map((one) => [one, measure(one)]));
const named = comparisons.map((one): [string, Comparison] => [
  `${"function" in one.subject ? one.subject.function : one.subject.method} is ${one.against}`,
  one,
]);

test.each(named)("%s", (_, comparison) => {
  const found = measured.get(comparison)!;
  expect(found.numbers).toBeGreaterThan(0);
  expect({ ...found, passes: passes(comparison.tolerance, found) }).toMatchObject({ passes: true });
});

test.each(registryNames)("every method of the %s is compared with something", (registry) => {
  const proven = comparisons.flatMap(({ subject }) =>
    "registry" in subject && subject.registry === registry ? [subject.method] : [],
  );
  expect(Object.keys(engine[registry]).filter((method) => !proven.includes(method))).toEqual([]);
  expect(proven.filter((method) => !Object.hasOwn(engine[registry], method))).toEqual([]);
});

test("every function of either door is compared with something, or has a reason not to be", () => {
  const functions = Object.entries({ ...engine, ...internal }).flatMap(([name, it]) =>
    typeof it === "function" ? [name] : [],
  );
  const proven = comparisons.flatMap(({ subject }) =>
    "function" in subject ? [subject.function as string] : [],
  );
  const excused = Object.keys(plumbing);
  expect(functions.filter((name) => !proven.includes(name) && !excused.includes(name))).toEqual([]);
  expect(excused.filter((name) => proven.includes(name) || !functions.includes(name))).toEqual([]);
});

test("every reference result is compared with, or listed with the reason why not", () => {
  const used = new Set(comparisons.map(({ against }) => against));
  const listed = Object.keys(uncovered);
  expect(references.filter((reference) => !used.has(reference) && !listed.includes(reference))).toEqual([]);
  expect(listed.filter((reference) => used.has(reference) || !references.includes(reference))).toEqual([]);
});

test("docs/validation.md is what npm run validation writes", () => {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "validation.md"), "utf8");
  expect(page).toBe(validationPage((one) => measured.get(one)!));
});
