import { serialiseModel } from "../../engine";
import { resultsJson } from "../results-json";
import type { SessionState } from "./types";

/**
 * The model (in the form that `parseModel` reads), its results and its problems as JSON: what an auditor needs to
 * repeat a run. Of an assessment also the rated indicators and the round, so that a later edition can be compared. While no index has been read, `model` is null and the results are empty.
 */
export function exportedJson({ index, problems, table }: SessionState, version: string): string {
  const model: unknown = index === null ? null : JSON.parse(serialiseModel(index.model));
  const results = resultsJson(index?.results ?? null, problems, table);
  const tables = index?.source.assessment;
  const assessment = tables && { rated: tables.rated, round: tables.round };
  return JSON.stringify({ version, model, ...(assessment && { assessment }), results }, null, 2);
}
