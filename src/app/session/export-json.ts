import { serialiseModel } from "../../engine";
import { resultsJson } from "../results-json";
import type { SessionState } from "./types";

/**
 * The model (as `parseModel` reads it back), its results and its problems, as JSON to be kept: what an auditor needs to
 * repeat a run. `model` is null, and the results empty, while no index has been read.
 */
export function exportedJson({ index, problems, table }: SessionState, version: string): string {
  const model: unknown = index === null ? null : JSON.parse(serialiseModel(index.model));
  const results = resultsJson(index?.results ?? null, problems, table);
  return JSON.stringify({ version, model, results }, null, 2);
}
