import type { RankKind } from "../../../engine";
import { roundingText } from "../formulas/rounding-text";

/** Where a rank formula looks: one unit's cell and the whole column. */
export interface RankTerms {
  readonly score: string;
  readonly scores: string;
  /** Competition rank of the unit, and the column of them: what dense and fractional ranks are made from. */
  readonly rank: string;
  readonly ranks: string;
}

/** The column of group labels and the unit's own label, for ranks within groups. */
export interface GroupTerms {
  readonly groups: string;
  readonly group: string;
}

/**
 * Numbers of a range closer than this share of the largest absolute one are ties, as scores are in the engine. It does
 * not leave ties to `=`, which looks at 15 digits in some spreadsheets, and at every digit in others.
 */
export const tieToleranceFormula = (column: string): string =>
  `${roundingText}*MAX(MAX(${column}),-MIN(${column}))`;

/** 1 + the number of units above by more than the tolerance; empty without a score. */
export const competitionRank = ({ score, scores }: Pick<RankTerms, "score" | "scores">): string =>
  `IF(ISNUMBER(${score}),SUMPRODUCT(ISNUMBER(${scores})*(${scores}>${score}+${tieToleranceFormula(scores)}))+1,"")`;

/** A rank among all units, from the column of competition ranks. */
export const rankTwins: Readonly<Record<RankKind, (terms: RankTerms) => string>> = {
  competition: competitionRank,
  dense: ({ rank, ranks }) =>
    `IF(ISNUMBER(${rank}),SUMPRODUCT(ISNUMBER(${ranks})*(${ranks}<${rank})/` +
    `(COUNTIF(${ranks},${ranks})+1-ISNUMBER(${ranks})))+1,"")`,
  fractional: ({ rank, ranks }) => `IF(ISNUMBER(${rank}),${rank}+(COUNTIF(${ranks},${rank})-1)/2,"")`,
};

const inGroup = (score: string, { group }: GroupTerms, text: string): string =>
  `IF(AND(ISNUMBER(${score}),${group}<>""),${text},"")`;

const groupCompetition = ({ score, scores }: RankTerms, { groups, group }: GroupTerms): string =>
  `SUMPRODUCT((${groups}=${group})*ISNUMBER(${scores})*(${scores}>${score}+${tieToleranceFormula(scores)}))+1`;

/** A rank within the unit's group; empty without a group label. */
export const groupRankTwins: Readonly<Record<RankKind, (terms: RankTerms, group: GroupTerms) => string>> = {
  competition: (terms, group) => inGroup(terms.score, group, groupCompetition(terms, group)),
  dense: (terms, group) =>
    inGroup(
      terms.score,
      group,
      `SUMPRODUCT((${group.groups}=${group.group})*ISNUMBER(${terms.ranks})*(${terms.ranks}<${terms.rank})/` +
        `(COUNTIFS(${terms.ranks},${terms.ranks},${group.groups},"="&${group.groups})+1-ISNUMBER(${terms.ranks})*(${group.groups}<>"")))+1`,
    ),
  fractional: (terms, group) =>
    inGroup(
      terms.score,
      group,
      `${groupCompetition(terms, group)}+(SUMPRODUCT((${group.groups}=${group.group})*(${terms.ranks}=${terms.rank}))-1)/2`,
    ),
};

/** Position in the sorted list: distinct for every unit, ties in the order of the rows, unscored units at the end. */
export const orderOf = (rank: string, ranks: string, above: string | null): string =>
  `IF(ISNUMBER(${rank}),COUNTIF(${ranks},"<"&${rank})+1${above === null ? "" : `+COUNTIF(${above},${rank})`},` +
  `COUNT(${ranks})+1${above === null ? "" : `+ROWS(${above})-COUNT(${above})`})`;
