import type { EngineProblem } from "../problem";
import type { Model } from "./model";
import { checkModel } from "./parse/check-model";
import { shapeProblem } from "./parse/model-problem";
import { modelShape } from "./parse/model-shape";

/** A model that can be scored, with problems of parts that will be left out; or the problems that prevent scoring. */
export type ParsedModel =
  | { readonly ok: true; readonly model: Model; readonly problems: readonly EngineProblem[] }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * Turns untrusted input (what `JSON.parse` gives) into a model, or into the list of everything that is wrong with it.
 * Never throws. Columns are lists of numbers with null for missing; every key of a model must be there and no other.
 *
 * When the form itself is wrong, only those problems (`model-shape`) are reported. Otherwise `checkModel` decides.
 *
 * @example parseModel({ units: [] }).ok // false
 */
export function parseModel(input: unknown): ParsedModel {
  const problems: EngineProblem[] = [];
  const model = modelShape(input, "model", (path, found, expected) =>
    problems.push(shapeProblem(path, inWords(found), expected)),
  );
  if (problems.length > 0) return { ok: false, problems };
  const check = checkModel(model);
  return check.ok ? { ok: true, model, problems: check.problems } : { ok: false, problems: check.problems };
}

/** What was found, short enough for a sentence. */
function inWords(found: unknown): string {
  if (found === undefined) return "not there";
  if (typeof found === "string") return found.length > 40 ? `"${found.slice(0, 40)}..."` : `"${found}"`;
  if (Array.isArray(found)) return "a list";
  return typeof found === "object" && found !== null ? "an object" : String(found);
}
