import type { Results } from "../engine";

/** A gate of the index, with the units that it holds back. */
export interface GateJson {
  readonly node: string;
  readonly element: string;
  readonly passes: "at least" | "at most";
  readonly limit: number;
  readonly cap: number;
  /** Codes of the units that fail, and of those that have no value of the element. */
  readonly fails: readonly string[];
  readonly missing: readonly string[];
}

export interface PointsJson {
  /** Only where the method has gates. */
  readonly gates?: readonly GateJson[];
  /** By aggregate the name of each unit's class; only where the method has classes. */
  readonly classes?: Readonly<Record<string, readonly (string | null)[]>>;
}

export function pointsJson(results: Results | null): PointsJson {
  const { gates, classes, model } = results ?? {};
  const codes = (model?.units ?? []).map(({ code }) => code);
  return {
    ...(gates && {
      gates: gates.map(({ gate: { node, element, passes, limit, cap }, states }) => ({
        ...{ node, element, passes, limit, cap },
        fails: codes.filter((_, i) => states[i] === "fails"),
        missing: codes.filter((_, i) => states[i] === "missing"),
      })),
    }),
    ...(classes && {
      classes: Object.fromEntries(
        classes.map(({ node, byUnit }) => [node, byUnit.map((one) => one?.name ?? null)]),
      ),
    }),
  };
}
