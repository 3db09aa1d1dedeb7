import { closePackage, placeCharts, withoutCells, type Parts } from "../package";
import { partText, setPartText } from "../package/parts";
import type { PackageReader } from "../read/package-reader";
import { ourCharts } from "./charts";
import type { Holdings } from "./holdings";

/** The workbook as excelize is given it. */
export interface FileForExcelize {
  readonly file: Uint8Array;
  /** Sheets of ours whose cells are not in it. */
  readonly emptied: ReadonlySet<string>;
}

/**
 * The file to open in excelize: without the cells of sheets that hold blocks of ours, which it would read and write
 * slowly only to have them written anew, and without our charts on sheets that our blocks leave.
 * @param bytes the file of the reader's parts, if there is one
 */
export function fileForExcelize(
  bytes: Uint8Array | null,
  reader: PackageReader,
  holdings: Holdings,
  leaving: readonly string[],
): FileForExcelize {
  const parts: Parts = { ...reader.parts };
  const emptied = new Set<string>();
  for (const { name, part } of reader.sheets) {
    if (part === null || holdings.on(name).length === 0) continue;
    const text = withoutCells(partText(parts, part));
    if (text === null) continue;
    setPartText(parts, part, text);
    emptied.add(name);
  }
  for (const sheet of leaving)
    placeCharts(
      parts,
      sheet,
      [],
      () => [],
      ourCharts(parts, sheet).map(({ name }) => name),
    );
  const unchanged = emptied.size === 0 && leaving.length === 0 ? bytes : null;
  return { file: unchanged ?? closePackage(parts, { stored: true }), emptied };
}
