import type { EngineProblem } from "../../engine";

/** From this number on, units without a score become one problem that lists them. */
const listed = 4;

/**
 * The problems of a run, in which units without a score for the same reason become one problem. It has the units in
 * `where.units`, their number in `count`, and the place and the cell of the first.
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

/** A key for the reason why a unit has no score; null for other problems. */
function causeOf({ code, where, details }: EngineProblem): string | null {
  if (where.unit === undefined) return null;
  if (code === "unit-screened-out" || code === "unit-of-zeros") return code;
  return code === "unit-not-scored" ? JSON.stringify([code, where.node, details["reason"]]) : null;
}

const oneOf = (first: EngineProblem, group: readonly EngineProblem[]): EngineProblem => ({
  ...first,
  where: { ...first.where, units: group.flatMap(({ where }) => where.unit ?? []) },
  details: { ...first.details, count: String(group.length) },
});
