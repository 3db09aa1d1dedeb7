import type { EditionOptions, Model } from "../../engine";
import type { RatedTables } from "./cells-of-round";
import { modelOfRound } from "./model-of-round";

/** Two editions that one workbook holds: the round or the time that is scored, and the one before it. */
export interface OwnEditions {
  readonly kind: "rounds" | "times";
  /** Names of both: "2023" and "2024", "Wave 1" and "Wave 2". */
  readonly names: readonly [before: string, after: string];
  readonly before: Model;
  readonly after: Model;
  readonly options: EditionOptions;
}

/** The editions of a workbook; null where it has one round and one time, or the scored round is the first. */
export function ownEditions(model: Model, tables: RatedTables | undefined): OwnEditions | null {
  if (model.panel !== null) return ofTimes(model, model.panel.times);
  if (tables === undefined || tables.round === null || tables.rated.length === 0) return null;
  const before = tables.rounds[tables.rounds.indexOf(tables.round) - 1];
  if (before === undefined) return null;
  const earlier = modelOfRound(model, tables, before);
  return { kind: "rounds", names: [before, tables.round], before: earlier, after: model, options: {} };
}

function ofTimes(model: Model, all: Float64Array): OwnEditions | null {
  const [last, first] = [...new Set(all)].sort((a, b) => b - a);
  if (first === undefined || last === undefined) return null;
  const names = [String(first), String(last)] as const;
  return { kind: "times", names, before: model, after: model, options: { times: [first, last] } };
}
