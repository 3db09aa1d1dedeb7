import { type EngineProblem, type FrozenScale, type Model, type Results, run } from "../../engine";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";
import { takesAll } from "./by-column";
import { columnRuns } from "./column-runs";
import { engineModel } from "./engine-model";
import { fits, maximumFigures, whyNot, wholeRun } from "./whole-run";

/** Figures of a table up to which all at once are faster than one column after the other. */
const fewFigures = 2_000_000;

/** What the engine makes of some units of a table. */
export type EngineRun =
  | {
      readonly ok: true;
      readonly results: Pick<Results, "model" | "normalised" | "scores">;
      /** Ranks among all units of the table; null where not all units were scored. */
      readonly ranks: Results["ranks"] | null;
    }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] }
  /** The table is too large, and this part of the method takes all of it at once. */
  | { readonly ok: false; readonly takesAll: string };

interface Wanted {
  /** The model of a sample: framework and method. */
  readonly model: Model;
  /** Codes of the units that are needed. */
  readonly units: readonly string[];
  /** The scale that the table was scored on, where it is not its own. */
  readonly frozen?: FrozenScale | null;
  /** Figures of a table that is scored as a whole, by choice and at most. */
  readonly few?: number;
  readonly whole?: number;
}

/**
 * Scores units of a table in the engine, from their raw values. The scale is that of all units: of a small table all units are
 * scored; of a large one the engine makes the scale of one column after the other, and scores the units that are needed on it.
 * Nothing that the database computed is used.
 */
export async function engineRun(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { model, units, frozen = null, few = fewFigures, whole = maximumFigures }: Wanted,
): Promise<EngineRun> {
  if (frozen !== null) {
    const state = run.toIndex({ ...(await sampleModel(database, table, index, { model, units })), frozen });
    return state.ok ? { ok: true, results: state, ranks: null } : { ok: false, problems: whyNot(state) };
  }
  const all = takesAll(model);
  if (fits(table, index, all === null ? few : whole)) {
    const outcome = await wholeRun(database, table, index, model);
    return outcome.ok ? { ok: true, results: outcome.state, ranks: outcome.state.ranks } : outcome;
  }
  if (all !== null) return { ok: false, takesAll: all };
  return byColumn(database, table, index, { model, units });
}

interface Sample {
  readonly model: Model;
  readonly units: readonly string[];
}

const sampleModel = async (
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { model, units }: Sample,
): Promise<Model> => {
  const condition = `${quoted(index.unit)}::VARCHAR IN (${units.map(literal).join(", ")})`;
  return engineModel(database, table, index, { model, condition });
};

/** The units on the scale that the engine made of whole columns. */
async function byColumn(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  sample: Sample,
): Promise<EngineRun> {
  const model = await sampleModel(database, table, index, sample);
  const codes = model.units.map(({ code }) => code);
  const normalised: Float64Array[] = [];
  const isSetAside: boolean[] = [];
  for await (const { state, rows } of columnRuns(database, table, index, { model, units: codes })) {
    const column = state.normalised[0] ?? new Float64Array(0);
    normalised.push(Float64Array.from(rows, (row) => column[row] ?? NaN));
    isSetAside.push(state.isSetAside[0] ?? true);
  }
  // Of the units by themselves only their own values are used from here on, by gates, bonus and malus.
  const own = run.normalised(
    run.transformed(run.treated(run.imputed(run.screened(run.denominated(run.start(model)))))),
  );
  const state = run.aggregated(run.weighted({ ...own, normalised, isSetAside }));
  return state.ok ? { ok: true, results: state, ranks: null } : { ok: false, problems: whyNot(state) };
}
