import { checked, type Book } from "../excelize";
import { partText } from "../package/parts";
import { rectangleOf, rangeText, sameName, type Rectangle } from "../../workbook/area";
import type { PackageReader } from "../read/package-reader";
import { sheetExtras, type Placed } from "../read/sheet-extras";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { Holdings } from "../../workbook/holdings";

/** What the last drawing put on the cells of a sheet, by its references as the file has them. */
export interface Leftovers {
  readonly conditionalFormats: ReadonlySet<string>;
  readonly validations: ReadonlySet<string>;
  readonly merges: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/**
 * Rules, drop-downs, merges and links that lie wholly in our blocks, or exactly where the plan is to put its own: they
 * go, and the plan's are put there afterwards.
 */
function leftovers(
  reader: PackageReader,
  holdings: Holdings,
  sheet: string,
  plan: SheetPlan | undefined,
): Leftovers {
  const part = reader.sheet(sheet)?.part ?? null;
  const extras = sheetExtras(part === null ? "<none/>" : partText(reader.parts, part));
  const ours = (placed: readonly Placed[], planned: readonly Rectangle[] = []): ReadonlySet<string> => {
    const exactly = new Set(planned.map((area) => rangeText(area)));
    return new Set(
      placed
        .filter(
          ({ reference, rectangles }) =>
            exactly.has(reference.replaceAll("$", "")) || holdings.ownsAll(sheet, rectangles),
        )
        .map(({ reference }) => reference),
    );
  };
  return {
    conditionalFormats: ours(
      extras.conditionalFormats,
      plan?.conditionalFormats.map(({ area }) => area),
    ),
    validations: ours(
      extras.validations,
      plan?.dropDowns.map(({ area }) => area),
    ),
    merges: ours(extras.merges, plan?.merges),
    links: ours(extras.links),
  };
}

/** The leftovers of each sheet that holds blocks of ours, by its name in lower case. */
export const leftoversBySheet = (
  reader: PackageReader,
  holdings: Holdings,
  plan: WorkbookPlan,
): ReadonlyMap<string, Leftovers> =>
  new Map(
    reader.sheets
      .filter(({ name }) => holdings.on(name).length > 0)
      .map(({ name }) => {
        const drawn = plan.sheets.find(({ sheet }) => sameName(sheet, name));
        return [name.toLowerCase(), leftovers(reader, holdings, name, drawn)];
      }),
  );

/** Takes leftovers off a sheet, but for conditional formats: those are not in the file that excelize is given. */
export function removeLeftovers(book: Book, sheet: string, all: ReadonlyMap<string, Leftovers>): void {
  const found = all.get(sheet.toLowerCase());
  if (found === undefined) return;
  const { validations, merges, links } = found;
  for (const reference of validations) checked(book.DeleteDataValidation(sheet, reference));
  for (const reference of merges) {
    const [first = "", last = first] = reference.split(":");
    checked(book.UnmergeCell(sheet, first, last));
  }
  for (const reference of links) {
    const area = rectangleOf(reference);
    if (area !== null)
      checked(book.SetCellHyperLink(sheet, rangeText({ ...area, rows: 1, columns: 1 }), "", "None"));
  }
}
