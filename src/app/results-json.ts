import type { Results } from "../engine";
import { address } from "../workbook/cells";
import type { Problem } from "../workbook/problem";
import type { TableReading } from "../workbook/read";
import { pointsJson, type PointsJson } from "./points-json";
import { readingJson, type ReadingJson } from "./reading-json";

type Column = readonly (number | null)[];

/** The results as the command prints them: full precision, null for missing, lists in the order of the units. */
export interface ResultsJson extends PointsJson {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Every node of the framework, indicators included, in the order of the user's table. */
  readonly nodes: readonly NodeJson[];
  /** By indicator. */
  readonly denominated: Readonly<Record<string, Column>>;
  readonly imputed: Readonly<Record<string, Column>>;
  readonly treated: Readonly<Record<string, Column>>;
  /** Of the indicators with a transformation; only where there are some. */
  readonly transformed?: Readonly<Record<string, Column>>;
  readonly normalised: Readonly<Record<string, Column>>;
  /** Of the aggregates that something follows (gates, bonus, malus, a scale), before it; only where there are some. */
  readonly aggregated?: Readonly<Record<string, Column>>;
  /** By node. */
  readonly scores: Readonly<Record<string, Column>>;
  readonly ranks: Readonly<Record<string, Column>>;
  /** Ranks within the group of each unit; empty where units are not grouped. */
  readonly groupRanks: Readonly<Record<string, Column>>;
  readonly gaps: Readonly<Record<string, Column>>;
  /** How the table was read; null where no table of data was found. */
  readonly reading: ReadingJson | null;
  readonly problems: readonly ProblemJson[];
}

export interface NodeJson {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string | null;
  readonly weight: number | null;
  readonly effectiveWeight: number | null;
}

export interface ProblemJson {
  readonly code: string;
  readonly severity: Problem["severity"];
  readonly sheet: string | null;
  /** A1 form, without the sheet. */
  readonly cell: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** What `psci score --json` prints. Without results, the keys are the same and empty. */
export function resultsJson(
  results: Results | null,
  problems: readonly Problem[],
  table: TableReading | null = null,
): ResultsJson {
  const { units = [], indicators = [], framework = [] } = results?.model ?? {};
  return {
    units: units.map(({ code, name }) => ({ code, name })),
    nodes: framework.map(({ code, name, level, parent }, k) => ({
      code,
      name,
      level,
      parent,
      weight: orNull(results?.weights[k]),
      effectiveWeight: orNull(results?.effectiveWeights[k]),
    })),
    denominated: byCode(indicators, results?.denominated),
    imputed: byCode(indicators, results?.imputed),
    treated: byCode(indicators, results?.treated),
    ...changedColumns("transformed", indicators, results?.transformed, results?.treated),
    normalised: byCode(indicators, results?.normalised),
    ...changedColumns("aggregated", framework, results?.aggregated, results?.scores),
    scores: byCode(framework, results?.scores),
    ranks: byCode(framework, results?.ranks),
    groupRanks: results?.model.method.group === null ? {} : byCode(framework, results?.groupRanks),
    gaps: byCode(framework, results?.gaps),
    ...pointsJson(results),
    reading: table && readingJson(table),
    problems: problems.map(problemJson),
  };
}

/** The columns that a stage changed, by code, under the name of the stage; nothing where it changed none. */
function changedColumns<Name extends "transformed" | "aggregated">(
  name: Name,
  owners: readonly { readonly code: string }[],
  columns: readonly Float64Array[] = [],
  others: readonly Float64Array[] = [],
): { readonly [Key in Name]?: Readonly<Record<string, Column>> } {
  const changed = [...columns.keys()].filter((k) => columns[k] !== others[k]);
  if (changed.length === 0) return {};
  const own = byCode(
    changed.flatMap((k) => owners[k] ?? []),
    changed.flatMap((k) => columns[k] ?? []),
  );
  // The one key is the name that was given.
  return { [name]: own } as { readonly [Key in Name]?: Readonly<Record<string, Column>> };
}

/**
 * Columns by code. Each is made when it is read: all columns of a large table at once take more memory than its
 * figures.
 */
function byCode(
  owners: readonly { readonly code: string }[],
  columns: readonly Float64Array[] = [],
): Readonly<Record<string, Column>> {
  const made: Record<string, Column> = {};
  owners.forEach(({ code }, k) => {
    const get = (): Column => Array.from(columns[k] ?? [], orNull);
    Object.defineProperty(made, code, { get, enumerable: true, configurable: true });
  });
  return made;
}

/** A problem as the command prints it. */
export const problemJson = ({ code, severity, cell, message, remedy }: Problem): ProblemJson => ({
  code,
  severity,
  sheet: cell?.sheet ?? null,
  cell: cell === null ? null : address(cell.row, cell.column),
  message,
  remedy,
});

const orNull = (x: number | undefined): number | null => (x === undefined || Number.isNaN(x) ? null : x);
