import type { Area } from "../../cells";
import { address } from "../../cells";
import { daysOfYear, serialOf } from "../../assessment";
import type { Block, PlanCell, SheetPlan } from "../../plan";
import { figure, live, range, text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadCells, leadHeader } from "../frame/lead";
import { limitBlocks } from "../frame/limits";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";
import { firstUnitRow, headerRow, namesRow } from "../frame/unit-rows";
import { cell } from "../formulas/ranges";
import { flaggedWhere } from "../looks/flagged";
import { colours } from "../looks/palette";
import type { BlockName } from "../sheet-list";
import { said } from "../words";
import { evidenceLayout, evidenceLimits, sentencePlace, type EvidenceLayout } from "./layout";
import { listCells } from "./list-cells";
import { sentenceCell } from "./sentence";
import { namesOf, unitCells, weightCells } from "./unit-cells";

const key = "EvidenceCoverage";
const dayFormat = "yyyy-mm-dd";

/** What the levels of each unit rest on; null where the workbook does not say. */
export function evidenceCoverageSheet(context: Context): SheetPlan | null {
  const layout = evidenceLayout(context);
  if (layout === null) return null;
  const { sheet, summary, documents, newest, quality, weights, places, limits, dates } = layout;
  const { evidence } = context.words;
  const looked = namesOf(context, places);
  const named = (words: string) => ({
    ...looked,
    names: looked.names.map((name) => said(words, { name })),
  });
  const matrix = (
    name: BlockName,
    area: Area,
    words: string,
    of: (place: number, unit: number) => PlanCell,
    parameters: readonly (readonly PlanCell[])[] = [],
  ): Block =>
    tableBlock(
      ...([key, name, area, named(words)] as const),
      range(area.rows).map((i) => places.map((place) => of(place, i))),
      parameters,
    );
  const evidenceOf = (place: number, unit: number) => {
    const own = layout.cell(place, unit);
    return own?.hasValue === true ? own.evidence : null;
  };
  const list = listCells(context, layout);
  const listRow = firstUnitRow + context.model.units.length + 2;
  const all = range(context.structure.indicators.length);
  const frame = unitSheetFrame(context, weights.column + weights.columns - 1, { ...summary, sheet });
  return {
    ...emptySheet(key, sheet, colours.audit),
    ...frame,
    blocks: [
      headBlock(key, evidence.title, evidence.text),
      ...limitBlocks(context, key, evidenceLimits, limits, evidence.limits),
      dateBlock(context, layout),
      {
        ...{ name: blockName(key, "Sentence"), row: sentencePlace(layout).row, column: 0 },
        cells: [[sentenceCell(context, layout)]],
      },
      {
        ...{ name: blockName(key, "Units"), row: headerRow, column: 0 },
        cells: [leadHeader(context), ...leadCells(context, sheet)],
      },
      tableBlock(key, "Table", summary, summaryNames(context, layout), unitCells(context, layout)),
      matrix(
        "Documents",
        documents,
        evidence.documentsOf,
        (place, i) => figure(evidenceOf(place, i)?.documents ?? NaN, "rank"),
        weightCells(context, layout, places),
      ),
      matrix("Newest", newest, evidence.newestOf, (place, i) =>
        figure(serialOf(evidenceOf(place, i)?.newest ?? ""), "parameter", dayFormat),
      ),
      matrix("Quality", quality, evidence.qualityOf, (place, i) =>
        figure(evidenceOf(place, i)?.quality ?? NaN, "rank"),
      ),
      {
        ...{ name: blockName(key, "Weights"), row: weights.row, column: weights.column },
        cells: weightCells(context, layout, all),
      },
      {
        ...{ name: blockName(key, "WeightCodes"), row: headerRow, column: weights.column },
        cells: [namesOf(context, all).codes.map((code) => text(code, "header"))],
      },
      { name: blockName(key, "Cells"), row: listRow, column: 0, cells: list },
    ],
    conditionalFormats: [
      flaggedWhere(documents, `AND(ISNUMBER(${first(documents)}),${first(documents)}=0)`),
      flaggedWhere(
        newest,
        `AND(ISNUMBER(${first(newest)}),${first(newest)}<${cell(dates, 1, 0, sheet, "both")})`,
      ),
    ],
    columnWidths: {
      ...frame.columnWidths,
      0: 12,
      ...Object.fromEntries(range(summary.columns).map((j) => [summary.column + j, 13])),
      ...Object.fromEntries(
        [documents, newest, quality, weights].flatMap(({ column, columns }) =>
          range(columns).map((j) => [column + j, 11]),
        ),
      ),
    },
    rowHeights: { ...frame.rowHeights, [namesRow]: 76 },
  };
}

const first = ({ row, column }: Area): string => address(row, column);

/** From when age is counted, and the day before which a document is old. */
function dateBlock({ words: { evidence } }: Context, { asOf, dates, limits, sheet }: EvidenceLayout): Block {
  const from = serialOf(asOf?.day ?? "");
  const start = cell(dates, 0, 0, sheet);
  const years = limits.cell("years", sheet);
  const before = from - limits.values.years * daysOfYear;
  return {
    ...{ name: blockName(key, "Dates"), row: dates.row, column: dates.column },
    cells: [
      [
        figure(from, "parameter", dayFormat),
        text(asOf?.by === "round" ? evidence.byRound : evidence.byNewest, "note"),
      ],
      [
        live(`IF(${start}="","",${start}-${daysOfYear}*${years})`, before, "parameter", false, dayFormat),
        text(evidence.before, "note"),
      ],
    ],
  };
}

function summaryNames(
  { model, words: { evidence } }: Context,
  { roots }: EvidenceLayout,
): { readonly names: readonly string[]; readonly codes: readonly string[] } {
  const names = [
    ...[evidence.cells, evidence.withDocument, evidence.share],
    ...(roots.length === 1
      ? [evidence.scoreShareAlone]
      : roots.map((root) => said(evidence.scoreShare, { index: nodeAt(model, root).name }))),
    ...[evidence.without, evidence.old, evidence.quality],
  ];
  return { names, codes: names.map(() => "") };
}
