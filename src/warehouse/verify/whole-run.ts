import { type EngineProblem, type Model, run } from "../../engine";
import type { Database } from "../duckdb/open-database";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";
import { engineModel } from "./engine-model";

/** Figures of a table that the engine scores as a whole: a few hundred MB. */
export const maximumFigures = 20_000_000;

/** All units of a table, scored by the engine up to their ranks. */
export type WholeRun =
  | { readonly ok: true; readonly state: ReturnType<typeof run.ranked> }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/** Scores all units of a table in the engine, from their raw values. */
export async function wholeRun(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  model: Model,
): Promise<WholeRun> {
  const state = run.toIndex(await engineModel(database, table, index, { model, condition: null }));
  return state.ok ? { ok: true, state: run.ranked(state) } : { ok: false, problems: whyNot(state) };
}

/** Why a run ended with its scores: the errors of that stage. What earlier stages only say is no reason. */
export const whyNot = ({ problems }: ReturnType<typeof run.toIndex>): readonly EngineProblem[] =>
  (problems.aggregate ?? []).filter(({ severity }) => severity === "error");

/** Whether the figures of a table fit in memory together. */
export const fits = (table: OpenTable, { index }: TableIndex, most: number): boolean =>
  table.rowCount * index.indicators.length <= most;
