import { type Model, run, type Unit } from "../../engine";
import type { Database } from "../duckdb/open-database";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";
import { singleIndicator } from "./by-column";
import { type ColumnBatch, columnBatches } from "./column-batches";

/** The stages of one indicator over all rows, from its raw values to its scale. */
export interface ColumnRun {
  readonly code: string;
  readonly state: ReturnType<typeof run.normalised>;
  /** For each unit of the sample the row that it is in. */
  readonly rows: Int32Array;
}

/**
 * Runs the stages of the engine up to the normalisation, one indicator after the other, over all rows of a table: so a
 * table of any size has the figures that a scale is made of, in the memory of a few columns.
 */
export async function* columnRuns(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  given: { readonly model: Model; readonly units: readonly string[] },
): AsyncGenerator<ColumnRun> {
  let units: readonly Unit[] = [];
  let kept: readonly boolean[] = [];
  for await (const batch of columnBatches(database, table, index, given)) {
    const count = batch.values.values().next().value?.length ?? 0;
    if (units.length !== count) {
      // Statistics do not look at codes: the same for all rows saves their memory.
      units = new Array<Unit>(count).fill({ code: "", name: "" });
      kept = new Array<boolean>(count).fill(true);
    }
    for (const code of batch.indicators) {
      const model = columnModel(given.model, batch, { code, units });
      const state = run.normalised(
        run.transformed(run.treated(run.imputed({ ...run.denominated(run.start(model)), kept }))),
      );
      yield { code, state, rows: batch.rows };
    }
  }
}

function columnModel(
  model: Model,
  { values, labels }: ColumnBatch,
  { code, units }: { readonly code: string; readonly units: readonly Unit[] },
): Model {
  const one = singleIndicator(model, code);
  const own = <T extends { readonly code: string }>(each: T) => ({
    ...each,
    values: values.get(each.code) ?? new Float64Array(units.length).fill(NaN),
  });
  const isRead = (each: { readonly code: string }): boolean => values.has(each.code);
  return {
    ...one,
    units,
    indicators: one.indicators.map(own),
    denominators: one.denominators.filter(isRead).map(own),
    groups: one.groups
      .filter((group) => group.code === one.method.group)
      .map((group) => ({ ...group, labels: labels ?? [] })),
    ...(one.context && { context: one.context.filter(isRead).map(own) }),
  };
}
