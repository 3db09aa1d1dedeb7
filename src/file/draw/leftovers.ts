import { checked, type Book } from "../excelize";
import { partText } from "../package/parts";
import { rectangleOf, rangeText } from "../reference";
import type { PackageReader } from "../read/package-reader";
import { sheetExtras, type Placed } from "../read/sheet-extras";
import type { SheetPlan } from "../../workbook/plan";
import type { Holdings } from "./holdings";

/**
 * Takes away what the last drawing put on the cells of a sheet: rules, drop-downs, merges and links that lie wholly in
 * our blocks, or exactly where the plan is to put its own. The plan's are put there afterwards.
 */
export function removeLeftovers(
  book: Book,
  reader: PackageReader,
  holdings: Holdings,
  sheet: string,
  plan: SheetPlan | undefined,
): void {
  const part = reader.sheet(sheet)?.part ?? null;
  if (part === null) return;
  const extras = sheetExtras(partText(reader.parts, part));
  const planned = (areas: readonly { readonly area: Parameters<typeof rangeText>[0] }[] = []) =>
    new Set(areas.map(({ area }) => rangeText(area)));
  const ours = (placed: readonly Placed[], exactly: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      placed
        .filter(
          ({ reference, rectangles }) =>
            exactly.has(reference.replaceAll("$", "")) || holdings.ownsAll(sheet, rectangles),
        )
        .map(({ reference }) => reference),
    );
  for (const reference of ours(extras.conditionalFormats, planned(plan?.conditionalFormats)))
    checked(book.UnsetConditionalFormat(sheet, reference));
  for (const reference of ours(extras.validations, planned(plan?.dropDowns)))
    checked(book.DeleteDataValidation(sheet, reference));
  for (const reference of ours(extras.merges, new Set(plan?.merges.map((area) => rangeText(area))))) {
    const [first = "", last = first] = reference.split(":");
    checked(book.UnmergeCell(sheet, first, last));
  }
  for (const reference of ours(extras.links, new Set())) {
    const area = rectangleOf(reference);
    if (area !== null)
      checked(book.SetCellHyperLink(sheet, rangeText({ ...area, rows: 1, columns: 1 }), "", "None"));
  }
}
