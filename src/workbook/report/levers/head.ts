import type { Block, PlanCell } from "../../plan";
import { type Context, live, text } from "../context/context";
import { weightsRemark } from "../context/unit-weights";
import { nodeAt } from "../context/structure";
import { blockName } from "../frame/block-name";
import { headBlock } from "../frame/head-block";
import { said } from "../words";
import type { AimFigures } from "./figures";
import { sortBlock, sortTexts } from "./sort";
import type { LeversTerms } from "./terms";

/** Names of the four fields, by their number. */
export const fieldNames = ({ words: { levers } }: Context): readonly string[] => [
  levers.buildUp,
  levers.keepUp,
  levers.leave,
  levers.tooMuch,
];

/** Title, unit, order and notes. */
export function headBlocks(terms: LeversTerms): readonly Block[] {
  const { context, index, layout, profile, sort, unit } = terms;
  const { levers: words, tables } = context.words;
  const key = `Levers${index.suffix}`;
  const isLive = context.formulas;
  const label = context.unitLabels[unit] ?? "";
  const choice: PlanCell = { value: sortTexts(context.words)[sort] ?? "", style: isLive ? "input" : "label" };
  return [
    headBlock(
      key,
      said(words.title, { index: nodeAt(context.model, index.root).name }),
      isLive ? said(words.subtitle, { profile: index.sheets.Profile }) : words.subtitleValues,
    ),
    {
      name: blockName(key, "Unit"),
      row: layout.unit.row,
      column: 0,
      cells: [[text(tables.unit, "label"), live(profile.unit, label, "labelWrapped")]],
    },
    {
      name: blockName(key, "SortLabel"),
      row: layout.sort.row,
      column: 0,
      cells: [[text(words.sortBy, "label")]],
    },
    { name: sortBlock(index), row: layout.sort.row, column: 1, cells: [[choice]] },
    {
      name: blockName(key, "Notes"),
      row: layout.notes.row,
      column: 0,
      cells: notes(terms).map((note) => [text(note, "note")]),
    },
  ];
}

function notes({ context, figures, layout, unit }: LeversTerms): readonly string[] {
  const { levers: words } = context.words;
  const label = context.unitLabels[unit] ?? "";
  const methods = layout.withoutFormula.join(", ");
  const third =
    context.formulas && layout.withoutFormula.length > 0
      ? said(words.notInCells, { methods, unit: label })
      : words.relatedValues;
  const isUnknown = ({ to, gain }: AimFigures): boolean => !Number.isNaN(to) && Number.isNaN(gain);
  // Formulas score the index again whatever it takes.
  const lacksGains =
    layout.hidden === null && figures.some(({ aims }) => Object.values(aims).some(isUnknown));
  return [
    words.scaleHeld + weightsRemark(context, words.notWeighted),
    words.nextStep,
    third,
    ...(lacksGains ? [words.noGain] : []),
  ];
}
