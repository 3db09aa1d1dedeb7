import type { Model } from "../engine";
import type { Problem } from "../workbook/problem";
import type { TableChoice } from "../workbook/read";
import { earlierChoices } from "./earlier-choices";
import { isOurs } from "../workbook/own-names";
import { inputsDigest } from "./inputs-digest";
import type { Progress, Surroundings, WorkbookPort } from "./ports";
import { readWorkbook } from "./read-workbook";
import type { ReportMode } from "./report-size";
import { scoreIndex } from "./score-index";
import { tellScoring } from "./scoring-step";
import { compareBlock, type CellDifference } from "./verify/compare-block";
import { expectedReport, isRunFact } from "./verify/expected-report";
import { canonicalFormula } from "./verify/formula-text";
import { followMoves } from "./verify/moved-blocks";
import {
  blockDifferences,
  isComparable,
  placedBlocks,
  unknownBlocks,
  type BlockDifference,
  type ComparableBlock,
  type PlacedBlock,
} from "./verify/placed-block";
import { recordedDigest } from "./verify/recorded-digest";

export interface VerifyOptions {
  /** As it was when the workbook was scored. */
  readonly choice: TableChoice;
  readonly surroundings: Pick<Surroundings, "sha256">;
  readonly progress?: Progress;
}

export type Verification =
  | {
      /** The report was compared: it is proved when neither a cell nor a block differs. */
      readonly compared: true;
      readonly mode: ReportMode;
      readonly cells: readonly CellDifference[];
      readonly blocks: readonly BlockDifference[];
      /** How many cells were compared, and how many of them are formulas. */
      readonly counts: { readonly cells: number; readonly formulas: number };
      readonly inputs: InputsState;
    }
  | {
      /** There is no report to compare, or its inputs cannot be scored any more. */
      readonly compared: false;
      readonly reason: "never-scored" | "not-scored";
      readonly problems: readonly Problem[];
    };

/**
 * Whether data, framework and method are those that the audit sheet recorded. When they have changed since, the audit
 * sheet speaks of another state and is not compared; everything else is, with the inputs of now.
 */
export type InputsState = "unchanged" | "changed" | "not-recorded";

const steps = 3;

/**
 * Scores a scored workbook again from its own data, framework and method, and compares every cell of the report, stored
 * values and formulas, with what the report would write. Nothing is drawn.
 */
export async function verifyWorkbook(
  port: WorkbookPort,
  { choice, surroundings, progress = () => undefined }: VerifyOptions,
): Promise<Verification> {
  progress("Reading the workbook", 0, steps);
  const { description, reading } = await readWorkbook(port, choice);
  if (!description.names.some(({ name }) => isOurs(name)))
    return { compared: false, reason: "never-scored", problems: [] };
  tellScoring(reading, progress, 1, steps);
  const index = scoreIndex(reading);
  if (!index.scored) return { compared: false, reason: "not-scored", problems: index.problems };
  progress("Comparing the report", 2, steps);
  const { plan, mode } = expectedReport(index, description, await earlierChoices(port, description));
  const all = placedBlocks(plan, description);
  const inputs = await inputsState(port, all, index.model, surroundings);
  const blocks = all.filter(({ sheet }) => inputs !== "changed" || sheet.key !== "Audit");
  const comparable = blocks.filter(isComparable);
  const planned = comparable.flatMap(({ block }) => block.cells.flat());
  return {
    compared: true,
    mode,
    cells: causesFirst(await cellDifferences(port, comparable)),
    blocks: [...blockDifferences(blocks), ...unknownBlocks(all, description)],
    counts: {
      cells: planned.length,
      formulas: planned.filter(({ formula }) => formula !== undefined).length,
    },
    inputs,
  };
}

/** A formula that was touched makes the results after it differ too: what was touched comes first, else by sheet. */
const causesFirst = (cells: readonly CellDifference[]): readonly CellDifference[] =>
  [...cells].sort((a, b) => Number(a.kind === "value-changed") - Number(b.kind === "value-changed"));

async function inputsState(
  port: WorkbookPort,
  blocks: readonly PlacedBlock[],
  model: Model,
  surroundings: Pick<Surroundings, "sha256">,
): Promise<InputsState> {
  const recorded = await recordedDigest(port, blocks);
  if (recorded === null) return "not-recorded";
  return recorded === (await inputsDigest(model, surroundings)) ? "unchanged" : "changed";
}

async function cellDifferences(
  port: WorkbookPort,
  blocks: readonly ComparableBlock[],
): Promise<readonly CellDifference[]> {
  const areas = blocks.map(({ found }) => found);
  const [values, formulas] = [await port.read(areas), await port.readFormulas(areas)];
  return blocks.flatMap(({ name, sheet, block, found }, k) => {
    const [valueGrid, formulaGrid] = [values[k], formulas[k]];
    if (valueGrid === undefined || formulaGrid === undefined) throw new Error(`${name} was not read.`);
    return compareBlock({
      block: name,
      planned: block.cells,
      values: valueGrid,
      formulas: formulaGrid,
      expectedFormula: (formula) => followMoves(canonicalFormula(formula), found.sheet, blocks),
      isRunFact: (cell) => sheet.key === "Audit" && isRunFact(cell),
    });
  });
}
