import { isMissingFigure } from "../cells/missing-marks";
import { cellIn, figuresIn, textIn } from "../decisions/cell-reader";
import type { Header } from "../find/region";
import { hasNumbers } from "../find/roles";
import { isTotal } from "../find/totals";
import type { StakeholderInput } from "./stakeholder-input";

/** Reads a table with a row for each participant and a column of points for each element. */
export function readPointColumns({ table, rows, columns, names, opinions, found }: StakeholderInput): void {
  const { participant: person, group } = columns;
  if (person === undefined) return;
  const taken = new Set<Header | undefined>([person, group]);
  const free = table.headers.filter((header) => !taken.has(header));
  for (const header of free) {
    const node = names.node.find(header.text);
    if (node === undefined) {
      if (isTotal(header.text) || !hasNumbers(table.region, table.headerRow, header.column)) continue;
      const suggestion = names.node.near(header.text);
      const cell = cellIn(table, table.headerRow, header);
      const details = { found: header.text, ...(suggestion !== null && { suggestion }) };
      found.add({ code: "stakeholder-node-unknown", severity: "error", cell, details }, header.text);
      continue;
    }
    const { values } = figuresIn(table, rows, header);
    rows.forEach((row, k) => {
      const participant = textIn(table, row, person);
      if (participant === "" || isTotal(participant)) return;
      const cell = cellIn(table, row, header);
      const opinion = opinions.of(
        participant,
        textIn(table, row, group),
        cellIn(table, row, person),
        cellIn(table, row, group ?? person),
      );
      if (isMissingFigure(table.region.value(row, header.column))) return;
      const value = values[k] ?? NaN;
      if (value >= 0 && value < Infinity) return opinions.addPoints(opinion, node, value, cell);
      opinions.spoil(opinion, node, textIn(table, row, header), cell);
    });
  }
}
