import {
  type EngineProblem,
  type FrozenScale,
  freezeScale,
  isScreening,
  type Model,
  type Results,
  score,
  weightings,
} from "../../engine";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";
import { engineModel } from "./engine-model";
import { scaleModel } from "./scale-model";

/** Figures of a table that the engine scores as a whole: a few hundred MB. */
const maximumFigures = 20_000_000;

/** What the engine makes of some units of a table. */
export type EngineRun =
  | {
      readonly ok: true;
      readonly results: Results;
      /** Whether these are all units: then their ranks are those of the table. */
      readonly isWhole: boolean;
      /** The scale of the whole table; null where the method has none that can be kept. */
      readonly frozen: FrozenScale | null;
    }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

interface Wanted {
  /** The model of a sample: framework and method. */
  readonly model: Model;
  /** Codes of the units that are needed. */
  readonly units: readonly string[];
  /** Figures of a table that is scored as a whole; 20 million unless given. */
  readonly whole?: number;
}

/**
 * Scores units of a table in the engine, from their raw values: all units where they fit in memory; else the named ones, on
 * the scale of the whole table, which the engine makes of one column after the other. Nothing that the database computed is
 * used.
 */
export async function engineRun(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { model, units, whole = maximumFigures }: Wanted,
): Promise<EngineRun> {
  if (table.rowCount * index.index.indicators.length <= whole) {
    const outcome = score(await engineModel(database, table, index, { model, condition: null }));
    if (!outcome.ok) return outcome;
    const kept = freezeScale(outcome.results);
    return { ok: true, results: outcome.results, isWhole: true, frozen: kept.ok ? kept.frozen : null };
  }
  const scale = await scaleByColumn(database, table, index, model);
  if (!scale.ok) return scale;
  const condition = `${quoted(index.unit)}::VARCHAR IN (${units.map(literal).join(", ")})`;
  const some = await engineModel(database, table, index, { model, condition });
  const outcome = score({ ...some, frozen: scale.frozen });
  if (!outcome.ok) return outcome;
  return { ok: true, results: outcome.results, isWhole: false, frozen: scale.frozen };
}

/** The scale of a table that is larger than memory: of an index of one indicator at a time. */
async function scaleByColumn(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  model: Model,
): Promise<ReturnType<typeof freezeScale>> {
  const { weights, rescaling } = model.method;
  const needsAll = weightings[weights.method]?.needs.includes("data") === true;
  if (needsAll || rescaling !== undefined || isScreening(model.method))
    return {
      ok: false,
      problems: [
        {
          code: "frozen-not-possible",
          severity: "error",
          where: { setting: needsAll ? "weights" : rescaling ? "normalisation" : "screening" },
          details: {
            method: needsAll ? weights.method : rescaling ? "normalisation of aggregates" : "screening",
          },
        },
      ],
    };
  const { unitWeights } = model.method;
  const found: [string, FrozenScale["indicators"][string]][] = [];
  for (const indicator of model.indicators) {
    const { code, denominator } = indicator;
    // Its own column, and those that its scale is made with.
    const used = [code, denominator, unitWeights];
    const columns = Object.fromEntries(Object.entries(index.columns).filter(([name]) => used.includes(name)));
    const outcome = score(await scaleModel(database, table, { columns }, singleIndicator(model, code)));
    const kept = outcome.ok ? freezeScale(outcome.results) : outcome;
    if (!kept.ok) return kept;
    const figures = kept.frozen.indicators[code];
    if (figures !== undefined) found.push([code, figures]);
  }
  return { ok: true, frozen: { indicators: Object.fromEntries(found) } };
}

/** An index of one indicator, with its own choices and nothing above it that matters. */
function singleIndicator(model: Model, code: string): Model {
  const { method } = model;
  const root = model.framework.find(({ parent }) => parent === null)?.code ?? code;
  return {
    ...model,
    indicators: model.indicators.filter((indicator) => indicator.code === code),
    framework: model.framework
      .filter((node) => node.code === code || node.code === root)
      .map((node) => (node.code === code ? { ...node, parent: root } : node)),
    groups: [],
    method: {
      ...method,
      ...{ gates: [], adjustments: [], classes: [] },
      group: null,
      aggregation: { ...method.aggregation, levels: {}, nodes: {} },
    },
  };
}
