import { cellAddress } from "../../workbook/cells";
import { blockName, blockPrefix } from "../../workbook/report";
import { compareBlock, type CellDifference } from "./compare-block";
import { fromInputs, withCauses, type FoundDifference } from "./consequences";
import { isDated, isRunFact } from "./expected-report";
import { canonicalFormula } from "../../workbook/canonical-formula";
import type { InputChange } from "./inputs/input-change";
import { followMoves } from "./moved-blocks";
import { withoutMovedInputs } from "./moved-inputs";
import { blockDifferences, isComparable, type ComparableBlock, type PlacedBlock } from "./placed-block";
import type { ReadBlock, ReadBlocks } from "./read-blocks";
import type { ComparedReport } from "./verification";

export interface ReportsToCompare {
  /** The report that the inputs of now make. */
  readonly now: readonly PlacedBlock[];
  /** The report that the inputs of the run made; null when they are the same, or not known. */
  readonly then: readonly PlacedBlock[] | null;
  readonly changes: readonly InputChange[];
  /** Whether a block lists what was changed since the run, so that it is as the run made it. */
  readonly isOfTheRun: (block: string) => boolean;
}

/** Sheets with the time, the version or the digest of the run. By its digest a sheet Frozen scale is known as the report's own. */
const ofRun: readonly string[] = ["Audit", "FrozenScale"];

/** Compares every cell of the report. What the run recorded (the audit) is compared with the inputs of the run. */
export function compareReport(
  read: ReadBlocks,
  { now, then, changes, isOfTheRun }: ReportsToCompare,
): Pick<ComparedReport, "cells" | "blocks" | "counts" | "isUncalculated"> {
  const thenByName = new Map(then?.map((block) => [block.name, block]));
  // A block of another size now than then, in the size of then, was not changed: its inputs were.
  const blocks = now.map((block) => {
    const earlier = thenByName.get(block.name);
    const isOfThen = earlier !== undefined && isComparable(earlier);
    return isOfThen && (block.sheet.key === "Audit" || !isComparable(block)) ? earlier : block;
  });
  const comparable = blocks.filter(isComparable);
  const isUncalculated = hasNoResults(comparable, read);
  const differences = (all: readonly ComparableBlock[]): readonly FoundDifference[] =>
    all.flatMap((block) => {
      const cells = read.get(block.name);
      return cells === undefined ? [] : differencesOf(block, cells, all, isUncalculated);
    });
  const found = differences(comparable);
  const otherThen = new Set(differences((then ?? []).filter(isComparable)).map(({ at }) => cellAddress(at)));
  const isLater = (one: FoundDifference): boolean =>
    then !== null && one.difference.kind === "value-changed" && one.formula !== null && isOfAudit(one);
  const reported = found
    // The audit compares engine and formulas: after an edit of the inputs they differ, as it says itself.
    .filter((one) => !isLater(one))
    .map((one) => ({
      ...one,
      isOfTheRun:
        (isOfTheRun(one.difference.block) && !isByHand(one.difference)) ||
        (then !== null && !otherThen.has(cellAddress(one.at))),
    }));
  const planned = comparable.flatMap(({ block }) => block.cells.flat());
  return {
    cells: withoutMovedAddresses(withCauses(reported, changes), comparable),
    blocks: blockDifferences(blocks).map((block) =>
      block.kind === "resized" && (then !== null || isOfTheRun(block.block))
        ? { ...block, follows: fromInputs }
        : block,
    ),
    counts: {
      cells: planned.length,
      formulas: planned.filter(({ formula }) => formula !== undefined).length,
    },
    isUncalculated,
  };
}

/** A number or a formula that somebody typed: no change of a table makes it, but for rows in an order that the table makes. */
const isByHand = ({ kind, block }: CellDifference): boolean =>
  (kind === "formula-overwritten" || kind === "formula-added") &&
  !block.startsWith(blockPrefix("Moderation"));

/** The yellow cells of What if. */
const whatIfCells = /^PSCI_Profile\d*_WhatIf$/i;

const isOfAudit = ({ difference }: FoundDifference): boolean =>
  difference.block.startsWith(blockPrefix("Audit"));

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
    isTyped: whatIfCells.test(name),
    isRunFact: (cell, value) => (ofRun.includes(sheet.key) ? isRunFact(cell) : isDated(cell, value)),
  }).map(({ row, column, ...difference }) => ({
    at: { sheet: found.sheet, row: found.row + row, column: found.column + column },
    difference,
    formula: formulas.formulas[row]?.[column] ?? null,
    isOfTheRun: false,
  }));
}

/** Every formula is there, and none has a result: the program that saved the workbook does not calculate. */
function hasNoResults(blocks: readonly ComparableBlock[], read: ReadBlocks): boolean {
  let hasFormula = false;
  for (const { name } of blocks) {
    const { values, formulas } = read.get(name) ?? {};
    for (const [i, row] of (formulas?.formulas ?? []).entries())
      for (const [j, formula] of row.entries()) {
        if (formula === null) continue;
        hasFormula = true;
        const value = values?.values[i]?.[j] ?? null;
        if (value !== null && value !== "") return false;
      }
  }
  return hasFormula;
}

/** Leaves out texts of the audit that name cells of the user's at their new addresses, and say the same otherwise. */
function withoutMovedAddresses(
  cells: ComparedReport["cells"],
  blocks: readonly ComparableBlock[],
): ComparedReport["cells"] {
  const auditText = blockName("Audit", "Text");
  const isText = ({ block }: { readonly block: string }): boolean => block === auditText;
  const others = new Set(cells.filter(isText).map(({ expected }) => expected));
  const links = blocks
    .filter(({ name }) => name === auditText)
    .flatMap(({ block }) => block.cells.flat().flatMap(({ link }) => link ?? []));
  const unmoved = links.filter((link) => !others.has(link));
  const kept = new Set(withoutMovedInputs(cells.filter(isText), unmoved));
  return cells.filter((cell) => !isText(cell) || kept.has(cell));
}
