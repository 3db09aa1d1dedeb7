import type { EngineProblem } from "../problem";

/** A replicate that gave no index, and why. */
export interface Failure {
  /** Its position in the design, from 0. */
  readonly replicate: number;
  readonly problems: readonly EngineProblem[];
}

/** One reason why replicates failed. */
export interface FailureReason {
  /** How many replicates have it; one that fails for two reasons counts in both. */
  readonly count: number;
  /** Position of the first of them in the design. */
  readonly first: number;
  /** The problem of the first of them, with the units of all of them. */
  readonly problem: EngineProblem;
}

/**
 * Failures by their reason, the most frequent first: the same problem at the same node with the same method, for any
 * value and units.
 *
 * @example failureReasons([{ replicate: 3, problems: [{ code: "nothing-scored", severity: "error", where: {}, details: {} }] }])[0]?.first // 3
 */
export function failureReasons(failures: readonly Failure[]): readonly FailureReason[] {
  const reasons = new Map<
    string,
    { count: number; first: number; problem: EngineProblem; units: Set<string> }
  >();
  for (const { replicate, problems } of failures)
    for (const problem of problems) {
      const { code, where, details } = problem;
      const key = JSON.stringify([code, where.node, details["aggregation"], details["child"]]);
      const reason = reasons.get(key) ?? { count: 0, first: replicate, problem, units: new Set() };
      reasons.set(key, reason);
      reason.count++;
      for (const unit of where.units ?? []) reason.units.add(unit);
    }
  return [...reasons.values()]
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .map(({ count, first, problem, units }) => ({
      count,
      first,
      problem: units.size > 0 ? { ...problem, where: { ...problem.where, units: [...units] } } : problem,
    }));
}

/**
 * The reasons as problems to show, one per reason: how many of all replicates failed, and where and why the first did.
 *
 * @param replicates size of the design
 * @example failureProblems([{ replicate: 3, problems: [{ code: "nothing-scored", severity: "error", where: {}, details: {} }] }], 100)[0]?.details // { failed: "1", replicates: "100" }
 */
export const failureProblems = (failures: readonly Failure[], replicates: number): readonly EngineProblem[] =>
  failureReasons(failures).map(({ count, problem: { code, where, details } }) => ({
    code: code === "mean-needs-positive" ? "replicates-refused" : "replicates-without-score",
    severity: "warning",
    where,
    details: { ...details, failed: String(count), replicates: String(replicates) },
  }));
