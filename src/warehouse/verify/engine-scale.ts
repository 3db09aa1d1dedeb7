import { type FrozenOutcome, freezeScale, type FrozenScale, type Model, type Treatment } from "../../engine";
import type { Database } from "../duckdb/open-database";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";
import { takesAll } from "./by-column";
import { type ColumnRun, columnRuns } from "./column-runs";
import { fits, maximumFigures, wholeRun } from "./whole-run";

interface Wanted {
  readonly model: Model;
  /** Figures of a table that is scored as a whole; 20 million unless given. */
  readonly whole?: number;
}

/**
 * The scale of all units of a table, made by the engine from their raw values: one column after the other, or of all at once
 * where the method takes all; or what in the method has no scale that can be kept.
 */
export async function engineScale(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { model, whole = maximumFigures }: Wanted,
): Promise<FrozenOutcome> {
  const all = takesAll(model);
  if (all === null) return scaleByColumn(database, table, index, model);
  if (!fits(table, index, whole))
    return {
      ok: false,
      problems: [{ code: "frozen-not-possible", severity: "error", where: {}, details: { method: all } }],
    };
  const outcome = await wholeRun(database, table, index, model);
  if (!outcome.ok) return outcome;
  const { state } = outcome;
  return freezeScale({ ...state, treatments: movedCells(state), weights: state.structure.weights });
}

async function scaleByColumn(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  model: Model,
): Promise<FrozenOutcome> {
  const indicators: [string, FrozenScale["indicators"][string]][] = [];
  for await (const { code, state } of columnRuns(database, table, index, { model, units: [] })) {
    const { moved, model: one } = state;
    // Units have no codes here, but those that outlier treatment moved, by which its bounds are found.
    const units = one.units.map((unit, i) =>
      moved[0]?.has(i) === true ? { code: String(i), name: "" } : unit,
    );
    const named = { ...state, model: { ...one, units } };
    const weights = Float64Array.from(one.framework, () => 1);
    const kept = freezeScale({ ...named, treatments: movedCells(named), unscaled: [], weights });
    if (!kept.ok) return kept;
    const own = kept.frozen.indicators[code];
    if (own !== undefined) indicators.push([code, own]);
  }
  return { ok: true, frozen: { indicators: Object.fromEntries(indicators) } };
}

/** The cells that outlier treatment moved, one by one. */
const movedCells = ({
  model: { indicators, units },
  imputed,
  treated,
  moved,
}: Pick<ColumnRun["state"], "model" | "imputed" | "treated" | "moved">): readonly Treatment[] =>
  moved.flatMap((cells, j) =>
    Array.from(cells, ([i, kind]) => ({
      ...{ unit: units[i]?.code ?? "", indicator: indicators[j]?.code ?? "", kind },
      ...{ before: imputed[j]?.[i] ?? NaN, after: treated[j]?.[i] ?? NaN },
    })),
  );
