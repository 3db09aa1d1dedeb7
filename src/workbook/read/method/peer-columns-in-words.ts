import type { PeerColumn } from "../../../engine";
import { listWords, listedValues, valuesBetweenCommas } from "../test-settings/list-words";

/**
 * Columns with their weights: names with ";" between them (or commas, where there is no ";"), each with its weight after it.
 * Null when there is none, or a weight is 0.
 *
 * @example peerColumnsIn("Population; Income 2") // [{ code: "Population", weight: 1 }, { code: "Income", weight: 2 }]
 */
export function peerColumnsIn(words: string): readonly PeerColumn[] | null {
  const separated = listedValues(words);
  const pieces = separated.length > 1 ? separated : valuesBetweenCommas(separated[0] ?? "");
  const columns = pieces.map(columnIn);
  return columns.length > 0 && columns.every(({ weight }) => weight > 0) ? columns : null;
}

/** The same columns in words, which `peerColumnsIn` reads back. */
export const peerColumnsInWords = (columns: readonly PeerColumn[]): string =>
  listWords(columns.map(({ code, weight }) => (weight === 1 ? code : `${code} ${weight}`)));

/** "Income 2", "Income (2)", "Income x 2". */
const weighted = /^(.*?\S)(?:\s+x\s*|\s*[(*\u00d7]\s*|\s+)(\d+(?:[.,]\d+)?)\s*\)?$/u;

function columnIn(piece: string): PeerColumn {
  const [, code, figure] = weighted.exec(piece) ?? [];
  if (code === undefined || figure === undefined) return { code: piece, weight: 1 };
  return { code, weight: Number(figure.replace(",", ".")) };
}
