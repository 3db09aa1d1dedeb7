import { fixtureText } from "./fixtures";
import { sampleModel } from "./sample";

/** What a golden file holds; see tests/fixtures/golden/README.md. `expected` differs by file: the test names its form. */
export interface GoldenCase<Expected = unknown> {
  readonly input?: string;
  readonly method: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

/** Columns by code, null for missing, units in the order of their code (the order of the sample). */
export interface GoldenTable {
  readonly units: readonly string[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

/** Cells in a list; `value` only where the list gives one. */
export interface GoldenCells {
  readonly unit: readonly string[];
  readonly indicator: readonly string[];
  readonly value: readonly number[];
}

interface GoldenFile {
  readonly cases: Readonly<Record<string, GoldenCase>>;
}

const files = new Map<string, GoldenFile>();

function goldenFile(file: string): GoldenFile {
  const known = files.get(file);
  if (known) return known;
  // The files are our own fixtures: their form is that of their README.
  const read = JSON.parse(fixtureText(`golden/${file}`)) as GoldenFile;
  files.set(file, read);
  return read;
}

/** A case of a golden file by its reference, "denominate.json#default". */
export function goldenCase<Expected>(reference: string): GoldenCase<Expected> {
  const [file = "", name = ""] = reference.split("#");
  const found = goldenFile(file).cases[name];
  if (!found) throw new Error(`No golden case ${reference}`);
  // The test states the form of what it expects.
  return found as GoldenCase<Expected>;
}

/** Names of the cases of a golden file. */
export const goldenCases = (file: string): string[] => Object.keys(goldenFile(file).cases);

/** A column of a golden table with NaN for null. */
export const numbers = (column: readonly (number | null)[]): Float64Array =>
  Float64Array.from(column, (x) => x ?? NaN);

/**
 * The whole indicator table that a stage leaves, in the order of `sampleModel().indicators`: what later stages start
 * from. Resolves the chain of inputs: a stage that gives changed columns or filled cells only stands on the one before.
 */
export function stageTable(reference?: string): Float64Array[] {
  const model = sampleModel();
  if (reference === undefined) return model.indicators.map(({ values }) => values);
  const stage = goldenCase<Partial<GoldenTable> & { table?: GoldenTable; filled?: GoldenCells }>(reference);
  const { columns, table, filled } = stage.expected;
  const before = columns ? model.indicators.map(() => new Float64Array(0)) : stageTable(stage.input);
  return model.indicators.map(({ code }, j) => {
    const changed = (columns ?? table?.columns)?.[code];
    const values = changed ? numbers(changed) : Float64Array.from(before[j] ?? []);
    filled?.indicator.forEach((indicator, k) => {
      const i = model.units.findIndex((unit) => unit.code === filled.unit[k]);
      if (indicator === code) values[i] = filled.value[k] ?? NaN;
    });
    return values;
  });
}

/**
 * Compares a column as the golden README says: relative 1e-9, absolute 1e-9 of the largest value for what is near
 * zero, missing exactly where missing is expected. Gives the first difference in words, or null: `expect(...).toBeNull()`.
 */
export function difference(found: ArrayLike<number>, expected: readonly (number | null)[]): string | null {
  if (found.length !== expected.length) return `${found.length} values, expected ${expected.length}`;
  const largest = Math.max(0, ...expected.map((x) => Math.abs(x ?? 0)));
  for (let i = 0; i < expected.length; i++) {
    const x = found[i] ?? NaN;
    const y = expected[i] ?? NaN;
    if (Number.isNaN(x) && Number.isNaN(y)) continue;
    if (!(Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(y), Math.min(1, largest))))
      return `entry ${i}: ${x}, expected ${y}`;
  }
  return null;
}
