import type { RoundChanges } from "../../assessment";
import type { Context } from "../context/context";
import { said } from "../words";

const maximumNames = 6;

/** Whether the two rounds can be compared, and by whom; or why not, by name. */
export function linkText(context: Context, { why, commonRaters }: RoundChanges): string {
  const { rounds } = context.words;
  switch (why) {
    case null:
      return commonRaters.length === 0
        ? rounds.linkedByCells
        : said(rounds.linked, { raters: listed(context, commonRaters) });
    case "not connected":
      return rounds.notConnected;
    case "no ratings":
      return rounds.noRatings;
    case "not converged":
      return rounds.notConverged;
  }
}

/** What adjusted levels are; of rounds that cannot be compared, who the groups of raters are and what to do. */
export function adjustedText(context: Context, { why, groups, names }: RoundChanges): string {
  const { rounds } = context.words;
  if (why === null) return rounds.adjustedLevel;
  if (why !== "not connected") return "";
  return said(rounds.groups, {
    groups: groups.map((group) => listed(context, group)).join("; "),
    ...{ before: names[0], after: names[1] },
  });
}

export function countsText({ words: { rounds } }: Context, { changes }: RoundChanges): string {
  const sizes = changes.map(({ before, after }) => after.level - before.level);
  const count = (isCounted: (size: number) => boolean): number => sizes.filter(isCounted).length;
  return said(rounds.counts, {
    up: count((size) => size > 0),
    down: count((size) => size < 0),
    same: count((size) => size === 0),
    new: count(Number.isNaN),
  });
}

function listed({ words: { tables } }: Context, names: readonly string[]): string {
  const first = names.slice(0, maximumNames).join(", ");
  const rest = names.length - maximumNames;
  return rest <= 0 ? first : said(tables.listCutShort, { list: first, count: rest });
}
