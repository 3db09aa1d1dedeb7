import type { Area } from "../../cells";
import type { Block, SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";
import { namesRow } from "../frame/unit-rows";
import { colours } from "../looks/palette";
import type { BlockName } from "../sheet-list";
import { said } from "../words";
import { targetColumns } from "./layout";
import { nameCells } from "./name-cells";
import { codeCells, contextCells, distanceCells, placeCells } from "./rule-cells";
import { columnNames, peerRuleText } from "./rule-text";
import { reachText, targetCells } from "./target-cells";

const key = "Peers";
const lineHeight = 15;

/** Who the peers of each unit are, the most contrasting units, and which real units are better; null where nothing asks for it. */
export function peersSheet(context: Context): SheetPlan | null {
  if (!context.layout.peers.isWritten) return null;
  const { layout, model, words } = context;
  const sheet = layout.sheets.Peers;
  const { names, targets, codes, distances, context: described, places } = layout.peers;
  const { peers } = words;
  const numbered = (template: string, area: Area): readonly string[] =>
    range(area.columns).map((k) => said(template, { number: k + 1 }));
  const plain = (titles: readonly string[]) => ({ names: titles, codes: titles.map(() => "") });
  const block = (
    name: BlockName,
    area: Area,
    titles: readonly string[],
    cells: Block["cells"],
  ): readonly Block[] => (area.columns === 0 ? [] : [tableBlock(key, name, area, plain(titles), cells)]);
  const last = (places ?? described).column + (places ?? described).columns - 1;
  const frame = unitSheetFrame(context, last, { ...targets, sheet });
  const namesOfUnits = nameCells(context);
  const found = targetCells(context);
  const widths: Record<number, number> = { ...frame.columnWidths };
  const wide = (column: number, width: number): void => void (widths[column] = width);
  range(names.columns).forEach((k) => wide(names.column + k, k === 0 ? 44 : 32));
  range(targets.columns).forEach((k) => wide(targets.column + k, [24, 11, 48][k % targetColumns] ?? 12));
  for (const area of [codes, distances]) range(area.columns).forEach((k) => wide(area.column + k, 9));
  const heights = namesOfUnits.map((row, i) =>
    Math.max(
      ...[...row, ...(found[i] ?? [])].map(({ value }, k) =>
        Math.ceil((typeof value === "string" ? value.length : 1) / ((widths[names.column + k] ?? 24) - 2)),
      ),
    ),
  );
  return {
    ...emptySheet(key, sheet, colours.results),
    ...frame,
    blocks: [
      headBlock(key, peers.title, peers.subtitle),
      { name: blockName(key, "Rule"), row: 2, column: 0, cells: [[text(peerRuleText(context), "note")]] },
      leadBlock(context, key, sheet, []),
      ...block(
        "Names",
        names,
        [places === null ? peers.peersOfGroup : peers.peers, peers.unlike],
        namesOfUnits,
      ),
      ...block(
        "Targets",
        targets,
        layout.indexes.flatMap(({ root }) => {
          const index = nodeAt(model, root);
          const reach = reachText(context, root);
          return [said(peers.nearest, { index: index.name }), peers.distance, said(peers.path, { reach })];
        }),
        found,
      ),
      ...block("Table", codes, numbered(peers.peer, codes), codeCells(context)),
      ...block("Distances", distances, numbered(peers.distanceOf, distances), distanceCells(context)),
      ...block("Context", described, columnNames(context), contextCells(context, sheet)),
      ...(places === null
        ? []
        : block("Places", places, numbered(peers.placeOf, places), placeCells(context, sheet))),
    ],
    columnWidths: widths,
    rowHeights: {
      ...frame.rowHeights,
      ...Object.fromEntries(
        heights.flatMap((lines, i) => (lines > 1 ? [[names.row + i, lines * lineHeight] as const] : [])),
      ),
      [namesRow]: 62,
    },
    hiddenColumns: places === null ? [] : range(places.columns).map((k) => places.column + k),
  };
}
