import { type Model, type Results, score } from "../../src/engine";
import type { XlsxWorkbook } from "../../src/file";
import { readIndex } from "../../src/workbook/read";
import { planReport } from "../../src/workbook/report";
import { recalculateTexts } from "./libreoffice";
import { compareRecalculated, compareTexts, type Comparison } from "./recalculated";
import { smallIndex } from "./small-index";

export type Words = Readonly<Record<string, string>>;

async function read(workbook: XlsxWorkbook) {
  const description = await workbook.describe();
  const grids = await workbook.read(description.sheets.flatMap(({ used }) => (used === null ? [] : [used])));
  const reading = readIndex({ description, grids });
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  return { description, reading };
}

/** The model of a workbook and its results. */
export async function outcomeOf(workbook: XlsxWorkbook): Promise<{ model: Model; results: Results }> {
  const { model } = (await read(workbook)).reading;
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { model, results: outcome.results };
}

/** Scores a workbook and draws its report; null when the engine refuses the method for these data. */
export async function scored(workbook: XlsxWorkbook, chosen: Words = {}): Promise<Uint8Array | null> {
  const { description, reading } = await read(workbook);
  const outcome = score(reading.model);
  if (!outcome.ok) {
    expect(outcome.problems.map(({ code }) => code)).toContain("mean-needs-positive");
    return null;
  }
  const { model, source, problems } = reading;
  const run = { time: "2026-11-24T09:00:00Z", version: "0", inputsDigest: "0" };
  const report = {
    model,
    source,
    results: outcome.results,
    problems,
    description,
    mode: "live",
    language: source.language ?? "en",
    run,
    chosen,
  } as const;
  await workbook.draw(planReport(report));
  return workbook.save();
}

export interface Compared {
  /** Formula cells that were compared. */
  readonly formulas: number;
  /** A line of text for every cell that differs. */
  readonly differences: readonly string[];
}

/** Compares each report with what another engine computes of its formulas. */
export type CompareReports = (reports: readonly Uint8Array[]) => Promise<readonly Comparison[]>;

/** Compares with files that another engine has recalculated. */
export const comparesFiles =
  (recalculate: (reports: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>): CompareReports =>
  async (reports) => {
    const recalculated = await recalculate(reports);
    return inTurn(reports, (report, k) => compareRecalculated(report, recalculated[k] ?? new Uint8Array()));
  };

/** Compares with the CSV texts that LibreOffice makes of the reports, in one start. */
const comparesTexts: CompareReports = async (reports) => {
  const recalculated = await recalculateTexts(reports);
  return inTurn(reports, (report, k) => compareTexts(report, recalculated[k] ?? new Map()));
};

async function inTurn<T, R>(
  items: readonly T[],
  make: (item: T, k: number) => Promise<R>,
): Promise<readonly R[]> {
  const made: R[] = [];
  for (const [k, item] of items.entries()) made.push(await make(item, k));
  return made;
}

/**
 * Each method's report, compared with what another engine computes of it.
 * @param chosen what the user had chosen and typed in an earlier report
 */
export async function compareMethods(
  methods: readonly Words[],
  compare: CompareReports,
  chosen: Words = {},
): Promise<Compared> {
  const reports: { method: Words; bytes: Uint8Array }[] = [];
  for (const method of methods) {
    const bytes = await scored(await smallIndex(method), chosen);
    if (bytes) reports.push({ method, bytes });
  }
  expect(reports.length).toBeGreaterThan(0);
  const comparisons = await compare(reports.map(({ bytes }) => bytes));
  const lines: string[] = [];
  let compared = 0;
  for (const [k, { formulas, differences }] of comparisons.entries()) {
    expect(formulas).toBeGreaterThan(1000);
    compared += formulas;
    lines.push(
      ...differences
        .slice(0, 5)
        .map(
          (one) =>
            `${JSON.stringify(reports[k]?.method)} ${one.cell}: ${JSON.stringify([one.stored, one.recalculated])} ${one.formula}`,
        ),
    );
  }
  return { formulas: compared, differences: lines };
}

/** Each method's report, recalculated in one start of LibreOffice; a line of text for every cell that differs. */
export const disagreements = async (
  methods: readonly Words[],
  chosen: Words = {},
): Promise<readonly string[]> => (await compareMethods(methods, comparesTexts, chosen)).differences;
