import { range, type Context } from "../context/context";
import { said } from "../words";
import type { RatedLayout } from "./layout";

/** The texts above the columns of each block. */
export function ratedHeaders({ words }: Context, { columns, slots }: RatedLayout) {
  const { rated, tables } = words;
  const numbered = (text: string, k: number): string => said(text, { n: k + 1 });
  return {
    lead: [tables.code, tables.unit, tables.code, tables.indicator],
    table: [
      rated.agreed,
      ...range(slots).flatMap((k) => [numbered(rated.rater, k), numbered(rated.level, k)]),
      ...[rated.raters, rated.spread, rated.combined],
      ...(columns.adjusted === null ? [] : [rated.adjusted]),
      rated.value,
    ],
    evidence: [rated.documents, rated.restsOn],
    scaleOfRow: [rated.scaleOfRow],
    values: [rated.agreedValue, ...range(slots).map((k) => numbered(rated.levelValue, k))],
    scale: [rated.scale, rated.scaleNode, rated.scaleLabel, rated.scaleLevel, rated.scaleValue],
    words: [rated.scaleOfText, rated.scaleLabel, rated.scaleLevel],
  } as const;
}
