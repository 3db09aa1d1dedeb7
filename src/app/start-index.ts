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
      /** What the Framework says that the workbook did not; null where only the Method is written. */
      readonly framework: StartFramework | null;
      /** The index as it was read. */
      readonly model: Model;
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    }
  | {
      readonly started: false;
      /** Where Framework and Method are, when both are there; null when the workbook could not be read. */
      readonly existing: { readonly framework: string; readonly method: string } | null;
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    };

/**
 * Plans the Framework and the Method that say what was read of a workbook's data. What the workbook has already is left
 * as it is; one that has both has nothing to be set up. Nothing is drawn.
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

/** Problems that the new Framework solves: it has the directions that names state. */
const settled: ReadonlySet<string> = new Set(["direction-doubtful", "framework-not-found"]);

/**
 * Whether a workbook into which the plan was drawn is read as it was before: the same units, and the indicators that the
 * new Framework lists. It is read as everybody will read it: without a choice of tables.
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
