import { type AgreedLevelUsed, agreedLevels, levelsInWords } from "../../assessment";
import { figure, text, type Context } from "../context/context";
import { said } from "../words";
import { linked } from "./link";
import { heading, header, pad, type Row } from "./rows";

/** Every agreed level that the index uses, with what the raters gave before; nothing where no indicator is rated. */
export function agreedRows(context: Context): readonly Row[] {
  const { source, words } = context;
  const { audit, tables, rated } = words;
  if (source.assessment === undefined || source.assessment.rated.length === 0) return [];
  const used = agreedLevels(context.model, source.assessment);
  if (used.length === 0) return heading(audit.agreedTitle, audit.agreedNone);
  return [
    ...heading(audit.agreedTitle, said(audit.agreedText, { count: used.length })),
    header(
      ...[tables.unit, tables.indicator, audit.agreedBefore, audit.cell],
      ...[rated.agreed, audit.agreedDate, audit.agreedWhy],
    ),
    ...used.map((one) => agreedRow(context, one)),
  ];
}

function agreedRow(
  { model, source, unitLabels }: Context,
  { row, unit, indicator, ratings }: AgreedLevelUsed,
): Row {
  const place = source.assessment?.agreedPlace ?? null;
  const column = place?.columns.level;
  const why = [row.by, row.reason].filter((part) => part !== "").join(": ");
  return pad([
    text(unitLabels[unit] ?? row.unit, "label"),
    text(model.indicators[indicator]?.name ?? row.item, "label"),
    text(levelsInWords(ratings), "label"),
    place === null || column === undefined
      ? text("", "label")
      : linked({ sheet: place.sheet, row: row.row, column }),
    row.isNotApplicable ? text(row.text ?? "", "rank") : figure(row.level, "rank", "General"),
    text(row.date, "label"),
    text(why, "label"),
  ]);
}
