import type { Block, PlanCell } from "../../../plan";
import { chainCells, chainHeader } from "../../as-if";
import { blank, figure, live, range } from "../../context/context";
import { formulaText } from "../../formulas/formula-text";
import { cell, columnRange, wholeRange } from "../../formulas/ranges";
import { blockName } from "../../frame/block-name";
import { groupsOn } from "../../frame/lead";
import { relatednessOf } from "../figures";
import { sortTexts } from "../sort";
import type { WorkingTerms } from "../terms";
import { aimColumns } from "./aims";
import type { Columns } from "./column";
import { costColumns } from "./costs";
import { cutsOf } from "./cuts";
import { orderColumns } from "./order";
import { ownColumns } from "./own";
import { standingColumns } from "./standing";

export function hiddenBlocks(terms: WorkingTerms): readonly Block[] {
  const { context, hidden, index, layout } = terms;
  const key = `Levers${index.suffix}`;
  const { structure, results } = context;
  const columns: Columns = {
    ...ownColumns(terms),
    ...costColumns(terms),
    ...aimColumns(terms),
    ...standingColumns(terms),
    ...orderColumns(terms),
  };
  const formulaOf = (p: number): string =>
    `IFERROR(INDEX(${columnRange(context.layout.normalised.table, p, layout.sheet)},${terms.row}),"")`;
  const related = relatednessOf(context);
  return [
    { name: blockName(key, "Settings"), ...place(hidden.settings), cells: [settingCells(terms)] },
    {
      name: blockName(key, "Base"),
      row: hidden.base.area.row - 1,
      column: hidden.base.area.column,
      cells: [
        chainHeader(context, hidden.base),
        ...chainCells(context, hidden.base, [{ unit: terms.unit, scores: [], formulaOf }]),
      ],
    },
    {
      name: blockName(key, "Workings"),
      ...place(hidden.workings),
      cells: layout.places.map((_, k) => terms.keys.map((name) => columns[name]?.(k) ?? blank)),
    },
    {
      name: blockName(key, "Peers"),
      ...place(hidden.peers),
      cells: range(context.model.units.length).map((i) => [peerCell(terms, i)]),
    },
    {
      name: blockName(key, "Related"),
      ...place(hidden.related),
      cells: range(context.model.units.length).map((i) =>
        layout.places.map((p) => {
          const value = related[structure.indicatorOf[p] ?? -1]?.[i] ?? NaN;
          return figure(Number.isNaN(results.scores[index.root]?.[i] ?? NaN) ? NaN : value, "hidden");
        }),
      ),
    },
  ];
}

const place = ({ row, column }: { readonly row: number; readonly column: number }) => ({ row, column });

/** Row of the unit, place of the order among the choices, and both medians. */
function settingCells(terms: WorkingTerms): readonly PlanCell[] {
  const { context, layout, profile, sort, wColumn } = terms;
  const choice = cell(layout.sort, 0, 1, layout.sheet, "both");
  const texts = sortTexts(context.words).map(formulaText).join(",");
  const cuts = cutsOf(terms);
  const [x, y] = [wColumn("importance"), wColumn("performance")];
  return [
    live(`IFERROR(${profile.row},"")`, terms.unit + 1, "hidden"),
    live(`IFERROR(MATCH(${choice},{${texts}},0),1)`, sort + 1, "hidden"),
    live(`IFERROR(MEDIAN(IF(ISNUMBER(${y}),${x})),"")`, cuts.importance, "hidden", true),
    live(`IF(COUNT(${y})=0,"",MEDIAN(${y}))`, cuts.performance, "hidden"),
  ];
}

/** 1 where a unit is a peer of the chosen one. */
function peerCell({ context, layout, row, unit }: WorkingTerms, i: number): PlanCell {
  const { sheet } = layout;
  const { places, sets } = context.layout.peers;
  const isPeer = Array.from(sets[unit] ?? []).includes(i);
  const number = i + 1;
  const groups = groupsOn(context, context.layout.sheets.Scores);
  const own = `INDEX(${columnRange(groups, 0, sheet)},${row})`;
  const condition =
    places !== null
      ? `COUNTIF(INDEX(${wholeRange(places, sheet)},${row},0),${number})>0`
      : context.groupLabels
        ? `AND(${row}<>${number},${own}<>"",${cell(groups, i, 0, sheet)}=${own})`
        : `${row}<>${number}`;
  return live(`IFERROR(IF(${condition},1,0),0)`, isPeer ? 1 : 0, "hidden");
}
