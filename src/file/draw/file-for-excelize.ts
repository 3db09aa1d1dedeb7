import { closePackage, placeCharts, withoutCells, type Parts } from "../package";
import { partText, setPartText } from "../package/parts";
import { removeConditionalFormats } from "../package/remove-conditional-formats";
import type { PackageReader } from "../read/package-reader";
import { ourCharts } from "./charts";
import type { Leftovers } from "./leftovers";

/** The workbook as excelize is given it. */
export interface FileForExcelize {
  readonly file: Uint8Array;
  /** Sheets of ours whose cells are not in it. */
  readonly emptied: ReadonlySet<string>;
}

/**
 * The file to open in excelize: without the cells of sheets that hold blocks of ours, which it would read and write
 * slowly only to have them written anew; without the conditional formats of our last drawing there; and without our charts
 * on sheets that our blocks leave.
 * @param bytes the file of the reader's parts, if there is one
 */
export function fileForExcelize(
  bytes: Uint8Array | null,
  reader: PackageReader,
  leftovers: ReadonlyMap<string, Leftovers>,
  leaving: readonly string[],
): FileForExcelize {
  const parts: Parts = { ...reader.parts };
  const emptied = new Set<string>();
  let changed = leaving.length > 0;
  for (const { name, part } of reader.sheets) {
    const left = leftovers.get(name.toLowerCase());
    if (part === null || left === undefined) continue;
    const text = removeConditionalFormats(partText(parts, part), left.conditionalFormats);
    const empty = withoutCells(text);
    if (empty !== null) emptied.add(name);
    setPartText(parts, part, empty ?? text);
    changed = true;
  }
  for (const sheet of leaving)
    placeCharts(
      parts,
      sheet,
      [],
      () => [],
      ourCharts(parts, sheet).map(({ name }) => name),
    );
  return { file: (changed ? null : bytes) ?? closePackage(parts, { stored: true }), emptied };
}
