import type { EngineProblem } from "../../engine";

/** So many units without a score are one problem that lists them. */
const listed = 4;

/**
 * The problems of a run, where units that have no score for one reason are one problem: with the units in `where.units`
 * and their number in `count`. It stands where the first of them stood, and keeps its cell.
 */
export function gatheredUnits(problems: readonly EngineProblem[]): readonly EngineProblem[] {
  const groups = new Map<string, EngineProblem[]>();
  for (const problem of problems) {
    const key = causeOf(problem);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return problems.flatMap((problem) => {
    const group = groups.get(causeOf(problem) ?? "") ?? [];
    if (group.length < listed) return [problem];
    return problem === group[0] ? [oneOf(problem, group)] : [];
  });
}

/** What units without a score have in common; null for other problems. */
function causeOf({ code, where, details }: EngineProblem): string | null {
  if (where.unit === undefined) return null;
  if (code === "unit-screened-out") return code;
  return code === "unit-not-scored" ? JSON.stringify([code, where.node, details["reason"]]) : null;
}

const oneOf = (first: EngineProblem, group: readonly EngineProblem[]): EngineProblem => ({
  ...first,
  where: { ...first.where, units: group.flatMap(({ where }) => where.unit ?? []) },
  details: { ...first.details, count: String(group.length) },
});
