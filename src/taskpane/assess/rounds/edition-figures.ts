import type { EditionChange, EditionComparison, EditionStage } from "../../../engine";
import type { ShiftChart } from "../../../charts";
import type { TableData } from "../../charts/DataTable";
import { nameOf } from "../../model/tree";
import type { Speech } from "../../strings/speech";
import type { TextKey } from "../../strings/text";

const stageKeys = {
  performance: "stagePerformance",
  ratings: "stageRatings",
  method: "stageMethod",
  weights: "stageWeights",
  units: "stageUnits",
} as const satisfies Record<EditionStage, TextKey>;

/** Places gained. */
export const moveOf = ({ ranks }: EditionChange): number => ranks[0] - ranks[1];

/** The largest moves first; units without one of the ranks last. */
export const byMove = (changes: readonly EditionChange[]): readonly EditionChange[] =>
  changes.toSorted((a, b) => sizeOf(b) - sizeOf(a));

function sizeOf(change: EditionChange): number {
  const size = Math.abs(moveOf(change));
  return Number.isNaN(size) ? -1 : size;
}

const nameOfUnit = ({ unit, name }: EditionChange): string => nameOf({ code: unit, name });

/** Units whose rank is another, the largest moves first; null where there is none. */
export function movesChart(
  changes: readonly EditionChange[],
  { t, locale, signed }: Speech,
): ShiftChart | null {
  const moved = changes.filter((change) => Math.abs(moveOf(change)) > 0);
  if (moved.length === 0) return null;
  return {
    kind: "shifts",
    ...{ title: t("movesTitle"), summary: t("movesSummary"), locale },
    ...{ down: t("editionLost"), up: t("editionGained") },
    rows: moved.map((change) => ({
      label: nameOfUnit(change),
      value: moveOf(change),
      figures: signed(moveOf(change), decimalsOf(moveOf(change))),
    })),
  };
}

/** Every unit with its ranks and the parts of the stages that differ. */
export const movesTable = (
  changes: readonly EditionChange[],
  { differing }: EditionComparison,
  { t, plain, signed }: Speech,
): TableData => ({
  columns: [
    ...[t("unit"), t("rankBefore"), t("rankAfter"), t("editionGained")],
    ...differing.map((stage) => t(stageKeys[stage])),
  ].map((title) => ({ title })),
  rows: changes.map((change) => [
    nameOfUnit(change),
    ...change.ranks.map(plain),
    signed(moveOf(change), decimalsOf(moveOf(change))),
    ...differing.map((stage) => signed(change.rankParts[stage], 1)),
  ]),
});

/** What each stage did to the rank of one unit; null where there are no parts. */
export function partsChart(
  change: EditionChange,
  { differing }: EditionComparison,
  { t, locale, signed }: Speech,
): ShiftChart | null {
  const parts = differing.map((stage) => ({ stage, value: change.rankParts[stage] }));
  if (parts.length === 0 || parts.some(({ value }) => Number.isNaN(value))) return null;
  return {
    kind: "shifts",
    ...{ title: t("partsTitle"), summary: t("partsSummary"), locale },
    ...{ down: t("editionLost"), up: t("editionGained") },
    rows: parts.map(({ stage, value }) => ({
      label: t(stageKeys[stage]),
      value,
      figures: signed(value, 1),
    })),
  };
}

export const partsTable = (
  change: EditionChange,
  { differing }: EditionComparison,
  decimals: number,
  { t, signed }: Speech,
): TableData => ({
  columns: [t("stage"), t("editionGained"), t("partOfScore")].map((title) => ({ title })),
  rows: differing.map((stage) => [
    t(stageKeys[stage]),
    signed(change.rankParts[stage], 1),
    signed(change.scoreParts[stage], decimals + 1),
  ]),
});

/** "Alder: rank 12 to 7 (+5), score 51.2 to 55.0 (+3.8)." */
export const unitSentence = (
  change: EditionChange,
  decimals: number,
  { t, plain, number, signed }: Speech,
): string =>
  t("partsOfUnit", {
    name: nameOfUnit(change),
    ...{ from: plain(change.ranks[0]), to: plain(change.ranks[1]) },
    change: signed(moveOf(change), decimalsOf(moveOf(change))),
    ...{ scoreFrom: number(change.scores[0], decimals), scoreTo: number(change.scores[1], decimals) },
    scoreChange: signed(change.scores[1] - change.scores[0], decimals),
  });

/** Shared ranks may be halves. */
const decimalsOf = (x: number): number => (Number.isInteger(x) || Number.isNaN(x) ? 0 : 1);
