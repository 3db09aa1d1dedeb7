import { flagLimits, type LimitName, limitNames, isPossibleLimit } from "../../limits/flag-limits";
import { limitOf } from "../../limits/limit-of";
import type { EngineProblem } from "../../problem";
import type { Model } from "../model";
import { modelProblem } from "./model-problem";

/** Of two limits the first is never above the second. */
const ordered = [
  ["weak", "redundant"],
  ["tentative", "reliable"],
] as const satisfies readonly (readonly [LimitName, LimitName])[];

/** Every limit is within its range, and none above one that it must stay below. */
export function checkLimits(model: Model): EngineProblem[] {
  const { limits = {} } = model.method;
  const problem = (name: LimitName, value: number, limit: string): EngineProblem => {
    const { title } = flagLimits[name];
    return modelProblem(
      "method-parameter",
      { setting: title.toLowerCase() },
      { method: title, parameter: title, value, limit },
    );
  };
  const out = limitNames.flatMap((name) => {
    const value = limits[name];
    if (value === undefined || isPossibleLimit(name, value)) return [];
    const { minimum, maximum } = flagLimits[name];
    const kind = "isWhole" in flagLimits[name] ? "a whole number" : "a number";
    return [problem(name, value, `${kind} from ${minimum} to ${maximum}`)];
  });
  if (out.length > 0) return out;
  return ordered.flatMap(([low, high]) => {
    const [below, above] = [limitOf(model, low), limitOf(model, high)];
    if (below <= above) return [];
    // Of two stated ones the lower is named; a usual one is right by itself.
    const stated = limits[low] === undefined ? high : low;
    return stated === low
      ? [problem(low, below, `at most ${flagLimits[high].title}, ${above}`)]
      : [problem(high, above, `at least ${flagLimits[low].title}, ${below}`)];
  });
}
