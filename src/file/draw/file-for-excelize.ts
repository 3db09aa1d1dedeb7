import { closePackage, placeCharts, withoutCells, type Parts } from "../package";
import { partText, requireWellFormed, setPartText } from "../package/parts";
import { removeConditionalFormats } from "../package/remove-conditional-formats";
import type { PackageReader } from "../read/package-reader";
import { ourCharts } from "./charts";
import type { Leftovers } from "./leftovers";
import { ensureStyles } from "./styles-part";

/** The workbook as excelize is given it. */
export interface FileForExcelize {
  readonly file: Uint8Array;
  /** Sheets whose cells are not in it. */
  readonly emptied: ReadonlySet<string>;
}

/**
 * The file to open in excelize: without cells, which it would unpack, read and pack slowly only to have them replaced
 * (ours are written anew, the user's sheets are put back as they were); without the conditional formats of our last
 * drawing; and without our charts on sheets that our blocks leave.
 */
export function fileForExcelize(
  reader: PackageReader,
  leftovers: ReadonlyMap<string, Leftovers>,
  leaving: readonly string[],
): FileForExcelize {
  // A part may have the name of a property that every object has.
  const parts: Parts = Object.assign(Object.create(null), reader.parts);
  refuseDamaged(parts);
  ensureStyles(parts);
  const emptied = new Set<string>();
  for (const { name, part } of reader.sheets) {
    if (part === null) continue;
    const rules = leftovers.get(name.toLowerCase())?.conditionalFormats ?? new Set<string>();
    const text = removeConditionalFormats(partText(parts, part), rules);
    const empty = withoutCells(text);
    if (empty !== null) emptied.add(name);
    setPartText(parts, part, empty ?? text);
  }
  for (const sheet of leaving)
    placeCharts(
      parts,
      sheet,
      [],
      () => [],
      ourCharts(parts, sheet).map(({ name }) => name),
    );
  return { file: closePackage(parts, { stored: true }), emptied };
}

/** excelize also reads parts that are not read here, and says only that one of them is not XML. */
function refuseDamaged(parts: Parts): void {
  for (const name of Object.keys(parts)) if (/\.(?:xml|rels)$/i.test(name)) requireWellFormed(parts, name);
}
