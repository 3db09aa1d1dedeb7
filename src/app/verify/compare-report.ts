import { cellAddress, isCellError, type FormulaGrid, type Grid } from "../../workbook/cells";
import type { WorkbookPort } from "../ports";
import { compareBlock } from "./compare-block";
import { withCauses, type FoundDifference } from "./consequences";
import { isRunFact } from "./expected-report";
import { canonicalFormula } from "./formula-text";
import type { InputChange } from "./inputs/input-change";
import { followMoves } from "./moved-blocks";
import { withoutMovedInputs } from "./moved-inputs";
import { blockDifferences, isComparable, type ComparableBlock, type PlacedBlock } from "./placed-block";
import type { ComparedReport } from "./verification";

export interface ReportsToCompare {
  /** The report that the inputs of now make. */
  readonly now: readonly PlacedBlock[];
  /** The report that the inputs of the run made; null when they are the same, or not known. */
  readonly then: readonly PlacedBlock[] | null;
  readonly changes: readonly InputChange[];
}

/** The cells of one block as they stand in the workbook. */
interface ReadBlock {
  readonly values: Grid;
  readonly formulas: FormulaGrid;
}

/** Compares every cell of the report. What the run recorded (the audit) is held against the inputs of the run. */
export async function compareReport(
  port: WorkbookPort,
  { now, then, changes }: ReportsToCompare,
): Promise<Pick<ComparedReport, "cells" | "blocks" | "counts" | "isUncalculated">> {
  const thenByName = new Map(then?.map((block) => [block.name, block]));
  // A block of another size now than then, in the size of then, was not changed: its inputs were.
  const blocks = now.map((block) => {
    const earlier = thenByName.get(block.name);
    const isOfThen = earlier !== undefined && isComparable(earlier);
    return isOfThen && (block.sheet.key === "Audit" || !isComparable(block)) ? earlier : block;
  });
  const comparable = blocks.filter(isComparable);
  const read = await readBlocks(port, comparable);
  const isUncalculated = hasNoResults(comparable, read);
  const differences = (all: readonly ComparableBlock[], places: readonly ComparableBlock[]) =>
    all.flatMap((block) => {
      const cells = read.get(block.name);
      return cells === undefined ? [] : differencesOf(block, cells, places, isUncalculated);
    });
  const found = differences(comparable, comparable);
  const thenComparable = (then ?? []).filter(isComparable);
  const otherThen = new Set(
    then === null ? [] : differences(thenComparable, thenComparable).map(({ at }) => cellAddress(at)),
  );
  const isLater = (one: FoundDifference): boolean =>
    then !== null && one.difference.kind === "value-changed" && one.formula !== null && isOfAudit(one);
  const told = found
    // The audit holds engine against formulas: after an edit of the inputs they differ, as it says itself.
    .filter((one) => !isLater(one))
    .map((one) => ({ ...one, isOfTheRun: then !== null && !otherThen.has(cellAddress(one.at)) }));
  const inputs = changes.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const planned = comparable.flatMap(({ block }) => block.cells.flat());
  return {
    cells: withoutMovedAddresses(withCauses(told, inputs), comparable),
    blocks: blockDifferences(blocks).map((block) =>
      then !== null && block.kind === "resized" ? { ...block, follows: "inputs" } : block,
    ),
    counts: {
      cells: planned.length,
      formulas: planned.filter(({ formula }) => formula !== undefined).length,
    },
    isUncalculated,
  };
}

const isOfAudit = ({ difference }: FoundDifference): boolean => difference.block.startsWith("PSCI_Audit");

async function readBlocks(
  port: WorkbookPort,
  blocks: readonly ComparableBlock[],
): Promise<ReadonlyMap<string, ReadBlock>> {
  const areas = blocks.map(({ found }) => found);
  const [values, formulas] = [await port.read(areas), await port.readFormulas(areas)];
  return new Map(
    blocks.map(({ name }, k) => {
      const [valueGrid, formulaGrid] = [values[k], formulas[k]];
      if (valueGrid === undefined || formulaGrid === undefined) throw new Error(`${name} was not read.`);
      return [name, { values: valueGrid, formulas: formulaGrid }];
    }),
  );
}

function differencesOf(
  { name, sheet, block, found }: ComparableBlock,
  { values, formulas }: ReadBlock,
  places: readonly ComparableBlock[],
  isUncalculated: boolean,
): readonly FoundDifference[] {
  return compareBlock({
    block: name,
    planned: block.cells,
    values,
    formulas,
    expectedFormula: (formula) => followMoves(canonicalFormula(formula), found.sheet, places),
    isUncalculated,
    isRunFact: (cell) => sheet.key === "Audit" && isRunFact(cell),
  }).map(({ row, column, ...difference }) => ({
    at: { sheet: found.sheet, row: found.row + row, column: found.column + column },
    difference,
    formula: formulas.formulas[row]?.[column] ?? null,
    isOfTheRun: false,
  }));
}

/** Every formula is there, and none has a result: the program that saved the workbook does not calculate. */
function hasNoResults(blocks: readonly ComparableBlock[], read: ReadonlyMap<string, ReadBlock>): boolean {
  let hasFormula = false;
  for (const { name } of blocks) {
    const { values, formulas } = read.get(name) ?? {};
    for (const [i, row] of (formulas?.formulas ?? []).entries())
      for (const [j, formula] of row.entries()) {
        if (formula === null) continue;
        hasFormula = true;
        const value = values?.values[i]?.[j] ?? null;
        if (value !== null && (isCellError(value) || value !== "")) return false;
      }
  }
  return hasFormula;
}

function withoutMovedAddresses(
  cells: ComparedReport["cells"],
  blocks: readonly ComparableBlock[],
): ComparedReport["cells"] {
  const isText = ({ block }: { readonly block: string }): boolean => block === "PSCI_Audit_Text";
  const others = new Set(cells.filter(isText).map(({ expected }) => expected));
  const links = blocks
    .filter(({ name }) => name === "PSCI_Audit_Text")
    .flatMap(({ block }) => block.cells.flat().flatMap(({ link }) => link ?? []));
  const unmoved = links.filter((link) => !others.has(link));
  const kept = new Set(withoutMovedInputs(cells.filter(isText), unmoved));
  return cells.filter((cell) => !isText(cell) || kept.has(cell));
}
