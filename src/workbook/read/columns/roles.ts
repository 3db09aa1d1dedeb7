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

/** All rules. A new rule is a function and an entry here. */
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

/** The role of a column, and why. */
export interface RoleOfColumn {
  readonly role: ColumnRole;
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** The reason for another role, when the role is not certain. */
  readonly doubt?: Reason;
}

/**
 * The role of a column that nothing states. The weights of the evidence are added for each role, and the role with the
 * highest sum is taken. The lead over the next role gives the certainty.
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
  // A column of figures is an indicator unless there is other evidence.
  if (role === "indicator") return lead >= 1 ? "sure" : lead > 0.4 ? "likely" : "unsure";
  return lead >= 2 ? "sure" : lead >= 1 ? "likely" : "unsure";
}
