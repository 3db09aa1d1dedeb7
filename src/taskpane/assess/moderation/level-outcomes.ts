import type { SessionIndex } from "../../../app/session";
import { type SettlingOutcome, whatIf } from "../../../engine";
import type { LevelChoice, SettledModeration } from "../../../workbook/assessment";
import { treesOf } from "../../model/tree";

/** Levels that are tried at most: each is a run of the index. */
const most = 12;

/** What becomes of the unit with each level that can be chosen, also those that no rater gave. */
export function levelOutcomes(
  { results, model }: SessionIndex,
  { unit, indicator }: Pick<SettledModeration, "unit" | "indicator">,
  known: readonly SettlingOutcome[],
  levels: readonly LevelChoice[],
): readonly SettlingOutcome[] {
  const root = treesOf(model)[0]?.position ?? 0;
  const wanted = [...levels.slice(0, most), { level: NaN, value: NaN }];
  return wanted.flatMap(({ level, value }): readonly SettlingOutcome[] => {
    const found = known.find((one) => Object.is(one.level, level));
    if (found !== undefined) return [found];
    const outcome = whatIf(results, [{ unit, indicator, value }], "moves");
    if (!outcome.ok) return [];
    const { scores, ranks } = outcome.results;
    return [{ level, score: scores[root]?.[unit] ?? NaN, rank: ranks[root]?.[unit] ?? NaN }];
  });
}
