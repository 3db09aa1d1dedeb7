import { sameName } from "../../../workbook/area";
import type { WorkbookDescription } from "../../../workbook/cells";
import type { WorkbookLooks } from "../../../workbook/workbook-looks";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { isOwnName } from "../../../workbook/own-names";
import type { WorkbookPort } from "../../ports";
import { isComparable, type ComparableBlock, type PlacedBlock } from "../placed-block";
import type { ReadBlocks } from "../read-blocks";
import type { ComparedReport } from "../verification";
import { chartDifferences } from "./chart-differences";
import { conditionalFormatDifferences } from "./conditional-format-differences";
import { formatDifferences } from "./format-differences";
import { hiddenDifferences } from "./hidden-differences";
import type { LookDifference } from "./look-difference";
import type { PlacedSheet } from "./placed-sheet";
import { textBetween } from "./text-between";

/** Compares what people see beside values and formulas, as far as the host can say. */
export async function compareLooks(
  port: WorkbookPort,
  read: ReadBlocks,
  plan: WorkbookPlan,
  blocks: readonly PlacedBlock[],
  description: WorkbookDescription,
): Promise<Pick<ComparedReport, "looks" | "looksCompared">> {
  const all = blocks.filter(isComparable);
  const sheets = plan.sheets.flatMap((sheet) => placedSheet(sheet, all));
  const ofCells = [...formatDifferences(read, all), ...strayBlocks(sheets)];
  const seen = await port.readLooks?.([...new Set(sheets.map(({ name }) => name))]);
  if (seen === undefined) return { looks: ofCells, looksCompared: false };
  const ofSheets = sheets.flatMap((sheet) => {
    const looks = seen.sheets.find(({ name }) => sameName(name, sheet.name));
    if (looks === undefined) return [];
    return [
      ...hiddenDifferences(sheet, looks, description),
      ...chartDifferences(sheet, looks.charts),
      ...conditionalFormatDifferences(sheet, looks.conditionalFormats),
      ...textBetween(sheet, looks, description),
    ];
  });
  return { looks: [...ofCells, ...ofSheets, ...ofWorkbook(seen)], looksCompared: true };
}

function placedSheet(plan: SheetPlan, all: readonly ComparableBlock[]): readonly PlacedSheet[] {
  const blocks = all.filter(({ sheet }) => sheet.key === plan.key);
  const [first] = blocks;
  return first === undefined ? [] : [{ plan, name: first.found.sheet, blocks, all }];
}

/** The blocks of a sheet that are on another one than its first: their names refer to another sheet. */
const strayBlocks = (sheets: readonly PlacedSheet[]): readonly LookDifference[] =>
  sheets.flatMap(({ name, blocks }) =>
    blocks
      .filter(({ found }) => found.sheet !== name)
      .map((block) => ({
        kind: "name-broken",
        sheet: block.found.sheet,
        place: block.name,
        found: `a block on sheet ${block.found.sheet}`,
        expected: `one on sheet ${name}`,
      })),
  );

const ofWorkbook = ({ calculatesByHand, sheetNames }: WorkbookLooks): readonly LookDifference[] => [
  ...(calculatesByHand
    ? [
        {
          kind: "manual-calculation",
          sheet: "",
          place: "workbook",
          found: "calculation by hand",
          expected: "automatic calculation",
        } as const,
      ]
    : []),
  ...sheetNames
    .filter(({ name }) => isOwnName(name))
    .map(({ sheet, name }): LookDifference => ({
      kind: "name-broken",
      sheet,
      place: name,
      found: `a name of sheet ${sheet} alone`,
      expected: "a name of the whole workbook",
    })),
];
