import type { Certainty, ColumnRole, Reason } from "../account/table-reading";
import type { ColumnFacts, TableFacts } from "./facts";
import type { ColumnRule, Evidence } from "./rule";
import { changeNamed, classNamed, errorNamed, marginOfEstimate, sizeNamed } from "./rules/belonging";
import {
  hierarchicalCodes,
  paddedCodes,
  leadingCodes,
  placeCodes,
  rowNumbers,
  unitCodes,
  yearsInColumn,
} from "./rules/codes";
import { dates, empty, fewLabels, freeText, numbers, rankLabels, trueFalse } from "./rules/content";
import {
  classOf,
  coordinateNamed,
  coverageNamed,
  flagOf,
  limitOf,
  percentilesOf,
  remarkNamed,
} from "./rules/derived";
import {
  combined,
  numberedAbove,
  publishedNamed,
  publishedRanked,
  publishedTitled,
  rankNamed,
  rankOf,
  resultWord,
} from "./rules/results";
import { sameOrder, scaledNamed } from "./rules/same";

/** Every sign that is looked for. A new one is a function and a line here. */
const columnRules: readonly ColumnRule[] = [
  ...[empty, numbers, trueFalse, dates, freeText, rankLabels, fewLabels],
  ...[
    scaledNamed,
    sameOrder,
    rankNamed,
    rankOf,
    publishedNamed,
    resultWord,
    publishedTitled,
    publishedRanked,
    combined,
  ],
  ...[numberedAbove, errorNamed, marginOfEstimate, changeNamed, classNamed, sizeNamed],
  ...[limitOf, percentilesOf, flagOf, classOf, coverageNamed, coordinateNamed, remarkNamed],
  ...[placeCodes, leadingCodes, hierarchicalCodes, paddedCodes, unitCodes, rowNumbers, yearsInColumn],
];

/** What a column was taken for, and why. */
export interface RoleOfColumn {
  readonly role: ColumnRole;
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** What speaks for another role, where it is not sure. */
  readonly doubt?: Reason;
}

/**
 * The role of a column that nothing states: the evidence of every rule is added up for each role, and the role with the
 * most wins. How sure it is follows from the lead over the next.
 */
export function roleOf(column: ColumnFacts, table: TableFacts): RoleOfColumn {
  const found = columnRules.flatMap((rule) => rule(column, table) ?? []);
  const sums = new Map<ColumnRole, number>();
  for (const { role, weight } of found) sums.set(role, (sums.get(role) ?? 0) + weight);
  const [[role, highest] = ["other", 0] as const, [second, next] = [undefined, 0] as const] = [...sums].sort(
    ([, a], [, b]) => b - a,
  );
  const strongest = (of: ColumnRole | undefined): Evidence | null =>
    found
      .filter((one) => one.role === of)
      .reduce<Evidence | null>((best, one) => (best && best.weight >= one.weight ? best : one), null);
  const certainty = certaintyOf(role, highest - next);
  const doubt = certainty === "unsure" ? strongest(second) : null;
  return {
    role,
    reason: strongest(role)?.reason ?? { key: "empty", names: {} },
    certainty,
    ...(doubt && { doubt: doubt.reason }),
  };
}

function certaintyOf(role: ColumnRole, lead: number): Certainty {
  // A column of figures is an indicator as long as nothing says otherwise.
  if (role === "indicator") return lead >= 1 ? "sure" : lead > 0.4 ? "likely" : "unsure";
  return lead >= 2 ? "sure" : lead >= 1 ? "likely" : "unsure";
}
