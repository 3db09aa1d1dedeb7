import { type Progress, scoreWorkbook } from "../../app";
import type { EngineProblem } from "../../engine";
import { XlsxWorkbook } from "../../file";
import type { Script } from "../../sql";
import type { Database } from "../../warehouse";
import { selectedRows } from "../../warehouse/table";
import { chosenUnits, engineScale } from "../../warehouse/verify";
import type { CellValue } from "../../workbook/cells";
import type { Problem } from "../../workbook/problem";
import { describeProblem } from "../../workbook/problems";
import { frozenRows } from "../../workbook/read";
import type { CsvTable } from "../csv/parse-table";
import { planCsvWorkbook } from "../csv/plan-workbook";
import { Failure } from "../failure";
import { surroundings } from "../surroundings";
import { version } from "../version";
import type { ReadTableIndex } from "./read-table-index";

export interface UnitsWanted {
  /** "top 20", "group Region=North", codes. */
  readonly words: string;
  readonly script: Script;
  /** The table of scores as SQL names it. */
  readonly scores: string;
  /** Framework and method, as they were read. */
  readonly tables: readonly CsvTable[];
  readonly progress: Progress;
}

/** A workbook of some units of a large table, and the problems of its report. */
export interface UnitsWorkbook {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/**
 * A live workbook of some units of a table, on the scale of all its units: their scores are those of the whole table, and each
 * can be followed down to its raw cell. Their ranks among all units are figures in columns of the data.
 * @throws Failure `units-not-frozen` where the method compares all units with each other
 */
export async function unitsWorkbook(
  database: Database,
  { table, index, model, source }: ReadTableIndex,
  { words, script, scores, tables, progress }: UnitsWanted,
): Promise<UnitsWorkbook> {
  const units = await chosenUnits(database, table, { words, unit: index.unit, script, scores });
  progress("Making the scale of the whole table for the workbook", 0, 1, true);
  const scale = await engineScale(database, table, index, { model });
  if (!scale.ok) throw notFrozen(scale.problems, { source, model });
  const codes = units.map(({ unit }) => `'${unit.replaceAll("'", "''")}'`).join(", ");
  const own = `"${index.unit.replaceAll('"', '""')}"::VARCHAR`;
  const raw = await selectedRows(database, table, `WHERE ${own} IN (${codes})`);
  const read = table.columns.filter(({ kind }) => kind !== "nested").map(({ name }) => name);
  const place = read.indexOf(index.unit);
  const byUnit = new Map(raw.map((row) => [String(row[place]), row]));
  const ranks = script.columns.filter(({ kind }) => kind === "rank");
  const header = [
    ...read,
    ...ranks.map(({ code }) => `Rank of ${code} among all ${inWords(table.rowCount)}`),
  ];
  const rows = units.map(({ unit, ranks: each }): readonly CellValue[] => [
    ...(byUnit.get(unit) ?? []),
    ...each,
  ]);
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(
    planCsvWorkbook([
      tableOf("Data", [header, ...rows]),
      ...tables,
      tableOf("Frozen scale", frozenRows(scale.frozen)),
    ]),
  );
  const planning = { mode: "live", surroundings, version, language: undefined } as const;
  const outcome = await scoreWorkbook(workbook, { choice: {}, progress, ...planning });
  if (!outcome.scored)
    throw new Failure(
      "units-not-scored",
      `The workbook of ${words} could not be scored: ${outcome.problems[0]?.message ?? ""}`,
      outcome.problems.some(({ code }) => code === "units-too-few")
        ? "Name more units with --units: top 20, sample 50."
        : (outcome.problems[0]?.remedy ?? "Name other units with --units."),
    );
  return { bytes: await workbook.save(), problems: outcome.problems };
}

const tableOf = (name: "Data" | "Frozen scale", rows: CsvTable["rows"]): CsvTable => ({
  ...{ name, rows, header: 0, hasNotes: false, notUsed: [], problems: [] },
});

function notFrozen(
  problems: readonly EngineProblem[],
  { source, model }: Pick<ReadTableIndex, "source" | "model">,
): Failure {
  const [first] = problems;
  const why = first === undefined ? "" : ` ${describeProblem(first, source, model).message}`;
  return new Failure(
    "units-not-frozen",
    `Some units by themselves cannot be scored as in the whole table: its method compares all units with each other, as ranks do.${why}`,
    "Leave --workbook out, or use a normalisation with a scale (min-max, z-score) for it.",
  );
}

const inWords = (n: number): string => n.toLocaleString("en-US");
