import { serialiseModel } from "../../engine";
import { resultsJson } from "../results-json";
import type { SessionState } from "./types";

/**
 * The model (in the form that `parseModel` reads), its results and its problems as JSON: what an auditor needs to
 * repeat a run. While no index has been read, `model` is null and the results are empty.
 */
export function exportedJson({ index, problems, table }: SessionState, version: string): string {
  const model: unknown = index === null ? null : JSON.parse(serialiseModel(index.model));
  const results = resultsJson(index?.results ?? null, problems, table);
  return JSON.stringify({ version, model, results }, null, 2);
}
