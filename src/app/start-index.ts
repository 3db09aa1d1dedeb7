import type { Model } from "../engine";
import type { WorkbookPlan } from "../workbook/plan";
import type { Problem } from "../workbook/problem";
import type { TableChoice, TableReading } from "../workbook/read";
import { planStart, startFramework, type StartFramework } from "../workbook/start";
import type { WorkbookPort } from "./ports";
import { readWorkbook } from "./read-workbook";

export type StartOutcome =
  | {
      readonly started: true;
      readonly plan: WorkbookPlan;
      /** What the Framework adds to the workbook; null where only the Method is written. */
      readonly framework: StartFramework | null;
      /** The index as it was read. */
      readonly model: Model;
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    }
  | {
      readonly started: false;
      /** Where Framework and Method are, when both exist; null when the workbook could not be read. */
      readonly existing: { readonly framework: string; readonly method: string } | null;
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    };

/**
 * Plans a Framework and a Method that state what was read of a workbook's data. A table that exists is kept; where
 * both exist, nothing is planned. Nothing is drawn.
 */
export async function startIndex(port: WorkbookPort, choice: TableChoice): Promise<StartOutcome> {
  const { description, reading } = await readWorkbook(port, choice);
  const { table, problems } = reading;
  if (!reading.read) return { started: false, existing: null, table, problems };
  const { found } = reading.source;
  const lacks = { framework: isNone(found.framework), method: isNone(found.method) };
  if (!lacks.framework && !lacks.method) return { started: false, existing: found, table, problems };
  return {
    started: true,
    plan: planStart(reading, { description, ...lacks }),
    framework: lacks.framework ? startFramework(reading) : null,
    model: reading.model,
    table,
    problems: lacks.framework ? problems.filter(({ code }) => !settled.has(code)) : problems,
  };
}

/** Problems that the new Framework solves: it states the directions that were read from names. */
const settled: ReadonlySet<string> = new Set(["direction-doubtful", "framework-not-found"]);

/**
 * Whether a workbook with the plan drawn into it is read as before: the same units, and the indicators that the new
 * Framework lists. No tables are chosen, because later readings choose none either.
 */
export async function isStarted(
  port: WorkbookPort,
  { model, framework }: StartOutcome & { readonly started: true },
): Promise<boolean> {
  const { reading } = await readWorkbook(port, {});
  if (!reading.read) return false;
  const listed = framework?.rows.flatMap(({ code, type }) => (type === "Indicator" ? [code] : []));
  const indicators = listed ?? codes(model.indicators);
  return (
    isSame(codes(reading.model.units), codes(model.units)) &&
    isSame(codes(reading.model.indicators), indicators) &&
    (framework === null || !isNone(reading.source.found.framework))
  );
}

const codes = (of: readonly { readonly code: string }[]): readonly string[] => of.map(({ code }) => code);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code, i) => code === other[i]);

const isNone = (found: string): boolean => found.startsWith("none");
