import { sameName } from "../../workbook/area";
import type { Step } from "../../workbook/draw";
import { closePackage, withoutCells, type Parts } from "../package";
import { partText, requireWellFormed, setPartText } from "../package/parts";
import { removeConditionalFormats } from "../package/remove-conditional-formats";
import type { PackageReader } from "../read/package-reader";
import { removeCharts } from "./charts";
import { ensureStyles } from "./styles-part";

/** The workbook as excelize is given it. */
export interface FileForExcelize {
  readonly file: Uint8Array;
  /** Sheets whose cells are not in it. */
  readonly emptied: ReadonlySet<string>;
}

/**
 * The file to open in excelize: without cells, which it would unpack, read and pack slowly only to have them replaced
 * (those of blocks are written anew, the user's sheets are put back as they were); and without the conditional formats
 * and charts that the steps take away.
 */
export function fileForExcelize(reader: PackageReader, steps: readonly Step[]): FileForExcelize {
  // A part may have the name of a property that every object has.
  const parts: Parts = Object.assign(Object.create(null), reader.parts);
  refuseDamaged(parts);
  ensureStyles(parts);
  removeCharts(parts, steps);
  const emptied = new Set<string>();
  for (const { name, part } of reader.sheets) {
    if (part === null) continue;
    const text = removeConditionalFormats(partText(parts, part), rulesToRemove(steps, name));
    const empty = withoutCells(text);
    if (empty !== null) emptied.add(name);
    setPartText(parts, part, empty ?? text);
  }
  return { file: closePackage(parts, { stored: true }), emptied };
}

const rulesToRemove = (steps: readonly Step[], sheet: string): ReadonlySet<string> =>
  new Set(
    steps.flatMap((step) => (step.step === "remove-rule" && sameName(step.sheet, sheet) ? [step.id] : [])),
  );

/** excelize also reads parts that are not read here, and its error does not name the part that is not XML. */
function refuseDamaged(parts: Parts): void {
  for (const name of Object.keys(parts)) if (/\.(?:xml|rels)$/i.test(name)) requireWellFormed(parts, name);
}
