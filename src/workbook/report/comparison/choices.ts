import { usualComparison } from "../../../engine";
import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { matchText } from "../formulas/match-text";
import { cell, columnRange } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { codesOn, namesOn } from "../frame/lead";
import { choices, chosenBy, chosenUnit } from "../profile";
import { comparedUnits, unitNumbers, type ComparisonLayout } from "./layout";

/** The name of the block of yellow cells: what the user had chosen is found by it. */
export const chosenBlock = (index: IndexSheets): string => blockName(`Comparison${index.suffix}`, "Chosen");

/**
 * The units that are compared, by position; null for a blank cell. Those of an earlier report stay, as far as they are still
 * there; else the unit of Profile, the nearest better one, and peers.
 */
export function chosenUnits(context: Context, index: IndexSheets): readonly (number | null)[] {
  const { chosen } = context.input;
  const before = unitNumbers.map((k) => chosen[`${chosenBlock(index)}:${k}`]);
  if (before.every((choice) => choice === undefined)) {
    const { code } = nodeAt(context.model, index.root);
    const usual = usualComparison(context.results, code, chosenUnit(context, index));
    return unitNumbers.map((k) => usual[k] ?? null);
  }
  const { units } = context.model;
  const known = [choices(context), units.map(({ code }) => code), units.map(({ name }) => name)];
  return before.map((choice) => {
    if (choice === undefined) return null;
    return known.map((texts) => texts.indexOf(choice)).find((unit) => unit >= 0) ?? null;
  });
}

/** The yellow cells. */
export const choiceCells = (
  context: Context,
  compared: readonly (number | null)[],
): readonly (readonly PlanCell[])[] =>
  compared.map((unit) => [
    { value: unit === null ? null : (choices(context)[unit] ?? null), style: "input" },
  ]);

/** The place of each chosen unit in the tables; an empty text for a blank cell. */
export function placeCells(
  context: Context,
  { chosen, sheet }: ComparisonLayout,
  compared: readonly (number | null)[],
): readonly (readonly PlanCell[])[] {
  const list = columnRange(listOf(context), 0, sheet);
  return compared.map((unit, k) => {
    const choice = cell(chosen, k, 0, sheet, "both");
    const found = matchText(choice, list, choices(context));
    return [live(`IF(${choice}="","",IFERROR(${found},""))`, unit === null ? "" : unit + 1, "hidden")];
  });
}

/** The column of the tables that the drop-downs list. */
export const listOf = (context: Context) =>
  (chosenBy(context) === "name" ? namesOn : codesOn)(context, context.layout.sheets.Scores);

/** Labels beside the yellow cells. */
export const choiceLabels = ({ words }: Context): readonly (readonly PlanCell[])[] =>
  Array.from({ length: comparedUnits }, (_, k) => [text(`${words.tables.unit} ${k + 1}`, "label")]);
