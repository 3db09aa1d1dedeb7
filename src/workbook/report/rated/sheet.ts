import type { Area } from "../../cells";
import type { Block, PlanCell, SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { tablePrint } from "../frame/table-print";
import { firstUnitRow, headerRow } from "../frame/unit-rows";
import { codeWidth, nameWidth, widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import type { BlockName } from "../sheet-list";
import { evidenceCells } from "./evidence-cells";
import { ratedHeaders } from "./headers";
import type { RatedLayout } from "./layout";
import { ratedRowCells } from "./row-cells";
import { scaleCells, scaleKeyCells } from "./scale-cells";
import { keptRuleCells, settingCells } from "./setting-cells";
import { ratedTerms, type RatedTerms } from "./terms";
import { scaleNumberCells } from "./value-cells";
import { wordCells } from "./word-cells";

/** Every level behind a value that is scored; null in a brief report, and where no indicator is rated. */
export function ratedSheet(context: Context): SheetPlan | null {
  const terms = ratedTerms(context);
  if (terms === null || context.brief) return null;
  const { layout, sheet } = terms;
  const { rated } = context.words;
  const headers = ratedHeaders(context, layout);
  const rows = ratedRowCells(context, terms);
  const hasFormulas = context.formulas;
  const block = (
    name: BlockName,
    area: Area | null,
    header: readonly string[] | null,
    cells: () => readonly (readonly PlanCell[])[],
  ): readonly Block[] => (area === null ? [] : [withHeader(name, area, header, cells())]);
  const whenLive = (area: Area | null): Area | null => (hasFormulas ? area : null);
  const last = layout.table.column + layout.table.columns;
  return {
    ...emptySheet("Rated", sheet, colours.workings),
    blocks: [
      {
        name: blockName("Rated", "Head"),
        ...{ row: 0, column: 0 },
        cells: [
          [text(rated.title, "title")],
          [text(rated.text, "subtitle")],
          [text(ruleText(context, terms), "subtitle")],
        ],
      },
      {
        name: blockName("Rated", "Settings"),
        row: layout.settings.row,
        column: layout.settings.column,
        cells: settingCells(context, terms),
      },
      ...block("Units", layout.lead, headers.lead, () => rows.lead),
      ...block("Table", layout.table, headers.table, () => rows.table),
      ...block("Evidence", layout.evidence, headers.evidence, () => evidenceCells(context, terms)),
      ...block("ScaleOfRow", whenLive(layout.scaleOfRow), headers.scaleOfRow, () =>
        scaleNumberCells(context, terms),
      ),
      ...block("Values", layout.values, headers.values, () => rows.values),
      ...block("Scale", layout.scale, headers.scale, () => scaleCells(context, terms)),
      ...block("Words", whenLive(layout.words), headers.words, () => wordCells(terms)),
      ...block("Keys", layout.keys, null, () => rows.keys),
      ...block("ScaleKeys", layout.scaleKeys, null, () => scaleKeyCells(terms)),
      ...block("Rule", layout.rule, null, () => [keptRuleCells(terms)]),
    ],
    freeze: { rows: firstUnitRow, columns: layout.lead.columns },
    columnWidths: {
      ...Object.fromEntries(range(layout.keys.column).map((column) => [column, 11.5])),
      0: codeWidth(context),
      1: nameWidth(context),
      2: widthOf(layout.rated, 8, 24),
      3: 30,
      ...(layout.evidence === null ? {} : { [layout.evidence.column + 1]: 40 }),
    },
    rowHeights: { 0: 26, [headerRow]: 32 },
    hiddenColumns: hiddenColumns(layout),
    print: tablePrint(sheet, headerRow, layout.table.row + layout.table.rows, last),
  };
}

/** What formulas and `psci verify` look up, and no one reads. */
const hiddenColumns = ({ keys, scaleKeys, rule }: RatedLayout): readonly number[] => {
  const last = Math.max(
    ...[keys, ...(scaleKeys === null ? [] : [scaleKeys]), rule].map((area) => area.column + area.columns),
  );
  return range(last - keys.column).map((k) => keys.column + k);
};

/** A block with its header above it; one without texts has no header row. */
const withHeader = (
  name: BlockName,
  { row, column }: Area,
  header: readonly string[] | null,
  cells: readonly (readonly PlanCell[])[],
): Block => ({
  name: blockName("Rated", name),
  row: header === null ? row : row - 1,
  column,
  cells: header === null ? cells : [header.map((value) => text(value, "header")), ...cells],
});

function ruleText({ words: { rated } }: Context, { assessment }: RatedTerms): string {
  switch (assessment.rule.summary) {
    case "agreed":
    case "median":
      return rated.ruleMedian;
    case "mean":
      return rated.ruleMean;
    case "least":
      return rated.ruleLeast;
    case "adjusted":
      return rated.ruleAdjusted;
  }
}
