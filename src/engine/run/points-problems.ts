import type { GateOutcome, PointsOutcome } from "../points";
import type { EngineProblem } from "../problem";
import type { Unit } from "../model/model";

/** The gates, bonus and malus for which some units have no value, each with these units. */
export function pointsProblems(
  units: readonly Unit[],
  gates: readonly GateOutcome[],
  points: readonly PointsOutcome[],
): readonly EngineProblem[] {
  const codesWhere = (has: (unit: number) => boolean): readonly string[] =>
    units.flatMap(({ code }, i) => (has(i) ? code : []));
  const problem = (
    code: "gate-without-value" | "points-without-value",
    setting: string,
    node: string,
    missing: readonly string[],
    details: EngineProblem["details"],
  ): readonly EngineProblem[] => {
    const [unit] = missing;
    if (unit === undefined) return [];
    return [{ code, severity: "warning", where: { setting, node, unit, units: missing }, details }];
  };
  return [
    ...gates.flatMap(({ gate, states }) =>
      problem(
        "gate-without-value",
        `gate ${gate.node}`,
        gate.node,
        codesWhere((i) => states[i] === "missing"),
        { element: gate.element, outcome: gate.missing },
      ),
    ),
    ...points.flatMap(({ adjustment: { node, indicator, rate }, values, points: added }) =>
      problem(
        "points-without-value",
        `${rate < 0 ? "malus" : "bonus"} ${node}`,
        node,
        codesWhere((i) => Number.isNaN(values[i]) && !Number.isNaN(added[i])),
        { element: indicator },
      ),
    ),
  ];
}
