import type { EngineProblem } from "../../problem";
import type { Gate } from "../choice";
import type { Model } from "../model";
import { modelProblem } from "./model-problem";

/** Gates are at aggregates, look at elements that exist, and no score waits for itself. */
export function checkGates(model: Model): EngineProblem[] {
  const { framework, indicators, method } = model;
  const { gates = [] } = method;
  if (gates.length === 0) return [];
  const leaves = new Set(indicators.map(({ code }) => code));
  const aggregates = framework.map(({ code }) => code).filter((code) => !leaves.has(code));
  const all = new Set(framework.map(({ code }) => code));
  const known = gates.filter(({ node, element }) => aggregates.includes(node) && all.has(element));
  return [
    ...gates.flatMap((gate) => {
      const { node, element, limit, cap } = gate;
      const where = { setting: settingOf(gate) };
      const complain = (parameter: string, value: number) =>
        modelProblem("method-parameter", where, { method: "gate", parameter, value, limit: "a number" });
      return [
        ...(aggregates.includes(node)
          ? []
          : [modelProblem("points-node-unknown", { ...where, node }, { known: aggregates.join("; ") })]),
        ...(all.has(element)
          ? []
          : [modelProblem("points-element-unknown", where, { element, known: [...all].join("; ") })]),
        ...(Number.isFinite(limit) ? [] : [complain("limit", limit)]),
        ...(Number.isFinite(cap) ? [] : [complain("cap", cap)]),
      ];
    }),
    ...circles(model, known).map(({ gate, path }) =>
      modelProblem(
        "gate-circle",
        { setting: settingOf(gate), node: gate.node },
        { element: gate.element, path: path.join(", ") },
      ),
    ),
  ];
}

const settingOf = ({ node }: Gate): string => `gate ${node}`;

/** The gates whose element is made of the score that waits for it, with the way from one to the other. */
function circles(
  { framework }: Model,
  gates: readonly Gate[],
): readonly { readonly gate: Gate; readonly path: readonly string[] }[] {
  const madeOf = new Map<string, string[]>();
  const add = (of: string, part: string): void => void madeOf.set(of, [...(madeOf.get(of) ?? []), part]);
  for (const { code, parent } of framework) if (parent !== null) add(parent, code);
  for (const { node, element } of gates) add(node, element);
  return gates.flatMap((gate) => {
    const path = wayTo(gate.element, gate.node, madeOf);
    return path === null ? [] : [{ gate, path: [gate.node, ...path] }];
  });
}

/** The elements from one down to another, both included; null where there is no way. */
function wayTo(
  from: string,
  to: string,
  madeOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let code = waiting.shift(); code !== undefined; code = waiting.shift()) {
    if (code === to) {
      const path: string[] = [];
      for (let at: string | null = code; at !== null; at = before.get(at) ?? null) path.unshift(at);
      return path;
    }
    for (const part of madeOf.get(code) ?? []) {
      if (before.has(part)) continue;
      before.set(part, code);
      waiting.push(part);
    }
  }
  return null;
}
