import type { OpenModeration, SettledModeration } from "../../assessment";
import { moderationOf, type ModerationList } from "../../assessment";
import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { areasOn } from "../formulas/ranges";

/** A line of the sheet: a cell that waits for a decision, or one that is settled. */
export type ModerationLine =
  | { readonly isOpen: true; readonly of: OpenModeration }
  | { readonly isOpen: false; readonly of: SettledModeration };

export interface ModerationLayout {
  readonly sheet: string;
  readonly list: ModerationList;
  /** Those that are shown: open ones, then settled ones. */
  readonly lines: readonly ModerationLine[];
  /** Number of cells to decide, of those to look at, and of settled ones, for which the sheet has no line. */
  readonly leftOut: { readonly decide: number; readonly look: number; readonly settled: number };
  /** The most raters that a cell has. */
  readonly slots: number;
  readonly table: Area;
  readonly columns: ModerationColumns;
}

/** Columns of the table, by the first of each. */
export interface ModerationColumns {
  readonly state: number;
  readonly unit: number;
  readonly code: number;
  readonly indicator: number;
  readonly why: number;
  readonly rank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  /** Rater and level of each, in turn. */
  readonly slots: number;
  readonly spread: number;
  readonly evidence: number;
  readonly score: number;
  readonly lowestScore: number;
  readonly highestScore: number;
  readonly place: number;
  readonly agreed: number;
  readonly by: number;
  readonly date: number;
  readonly reason: number;
}

/** Lines of each kind that a person can read; the rest is counted. */
const maximumLines = 500;

export const sentenceRow = 3;
export const headerRow = 8;

/** Null in a brief report, and where no indicator is rated. */
export function moderationLayout(context: Context): ModerationLayout | null {
  const { layout, results, source } = context;
  const list = context.brief || layout.rated === null ? null : moderationOf(results, source.assessment);
  if (list === null || layout.rated === null) return null;
  const open = list.open.slice(0, maximumLines);
  const unlisted = list.open.slice(maximumLines);
  const decide = unlisted.filter(({ needsDecision }) => needsDecision).length;
  const settled = list.settled.slice(0, maximumLines);
  const lines: readonly ModerationLine[] = [
    ...open.map((of) => ({ isOpen: true, of }) as const),
    ...settled.map((of) => ({ isOpen: false, of }) as const),
  ];
  const { slots } = layout.rated;
  const columns = columnsFor(slots);
  const sheet = layout.sheets.Moderation;
  return {
    ...{ sheet, list, lines, slots, columns },
    leftOut: {
      ...{ decide, look: unlisted.length - decide },
      settled: list.settled.length - settled.length,
    },
    table: areasOn(sheet)(headerRow + 1, 0, lines.length, columns.reason + 1),
  };
}

function columnsFor(slots: number): ModerationColumns {
  const after = 8 + 2 * slots;
  return {
    ...{ state: 0, unit: 1, code: 2, indicator: 3, why: 4, rank: 5, bestRank: 6, worstRank: 7, slots: 8 },
    ...{ spread: after, evidence: after + 1, score: after + 2, lowestScore: after + 3 },
    ...{ highestScore: after + 4, place: after + 5, agreed: after + 6, by: after + 7 },
    ...{ date: after + 8, reason: after + 9 },
  };
}
