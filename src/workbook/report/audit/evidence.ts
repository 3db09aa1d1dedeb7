import { live, type Context } from "../context/context";
import { evidenceLayout, sentenceCell, sentencePlace } from "../evidence-coverage";
import { cell } from "../formulas/ranges";
import { heading, pad, type Row } from "./rows";

/** What the levels rest on, in the sentence of the sheet Evidence coverage; nothing where the workbook does not say. */
export function evidenceRows(context: Context): readonly Row[] {
  const layout = evidenceLayout(context);
  if (layout === null) return [];
  const { value } = sentenceCell(context, layout);
  const from = cell(sentencePlace(layout), 0, 0, context.layout.sheets.Audit, "both");
  return [...heading(context.words.evidence.title), pad([live(from, value, "note")])];
}
