import { type Model, type Results, score } from "../../src/engine";
import type { XlsxWorkbook } from "../../src/file";
import { readIndex } from "../../src/workbook/read";
import { planReport } from "../../src/workbook/report";
import { recalculateAll } from "./libreoffice";
import { compareRecalculated } from "./recalculated";
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
export async function scored(workbook: XlsxWorkbook): Promise<Uint8Array | null> {
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
    chosen: {},
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

/** Each method's report, recalculated by another engine, which is started once if it can be. */
export async function compareMethods(
  methods: readonly Words[],
  recalculate: (files: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>,
): Promise<Compared> {
  const reports: { method: Words; bytes: Uint8Array }[] = [];
  for (const method of methods) {
    const bytes = await scored(await smallIndex(method));
    if (bytes) reports.push({ method, bytes });
  }
  expect(reports.length).toBeGreaterThan(0);
  const recalculated = await recalculate(reports.map(({ bytes }) => bytes));
  const lines: string[] = [];
  let compared = 0;
  for (const [k, { method, bytes }] of reports.entries()) {
    const { formulas, differences } = await compareRecalculated(bytes, recalculated[k] ?? new Uint8Array());
    expect(formulas).toBeGreaterThan(1000);
    compared += formulas;
    lines.push(
      ...differences
        .slice(0, 5)
        .map(
          (one) =>
            `${JSON.stringify(method)} ${one.cell}: ${JSON.stringify([one.stored, one.recalculated])} ${one.formula}`,
        ),
    );
  }
  return { formulas: compared, differences: lines };
}

/** Each method's report, recalculated in one start of LibreOffice; a line of text for every cell that differs. */
export const disagreements = async (methods: readonly Words[]): Promise<readonly string[]> =>
  (await compareMethods(methods, recalculateAll)).differences;
