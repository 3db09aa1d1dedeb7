import type { EngineProblem } from "../../problem";
import type { Model } from "../model";
import { modelProblem } from "./model-problem";

/** The rule of peers names columns that the model has, and can be followed. */
export function checkPeers({ method, context, denominators, indicators }: Model): EngineProblem[] {
  const { peers, group } = method;
  if (peers === undefined || peers.count === null) return [];
  const known = [...(context ?? []), ...denominators, ...indicators].map(({ code }) => code);
  const complain = (setting: string, parameter: string, value: number, limit: string) =>
    modelProblem("method-parameter", { setting }, { method: "peers", parameter, value, limit });
  return [
    ...(Number.isSafeInteger(peers.count) && peers.count >= 1
      ? []
      : [complain("peers", "count", peers.count, "a whole number of 1 or more")]),
    ...(peers.columns.length > 0 ? [] : [complain("peers by", "columns", 0, "at least one column")]),
    ...peers.columns.flatMap(({ code, weight }) => [
      ...(known.includes(code)
        ? []
        : [
            modelProblem(
              "peers-column-missing",
              { setting: "peers by" },
              { column: code, known: known.join("; ") },
            ),
          ]),
      ...(weight > 0 && weight < Infinity
        ? []
        : [complain("peers by", `weight of ${code}`, weight, "a number above 0")]),
    ]),
    ...(peers.within === "group" && group === null
      ? [modelProblem("group-needed", { setting: "peers within" })]
      : []),
  ];
}
