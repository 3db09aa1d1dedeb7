import { cellChanges, type CellChange, type KnownCells, type WriteStep } from "../../workbook/draw";
import type { Operation } from "../host/operation";
import type { LooksOfCells } from "../present/looks-of-cells";
import { cellInput, type CellInput } from "./cell-input";
import { writeLooks } from "./write-looks";
import { writeRows } from "./write-rows";

/** What is known of the cells that steps write, in Excel. */
export interface KnownToExcel extends KnownCells {
  readonly looks: LooksOfCells;
}

/** Writes what is to be changed of a sheet's cells: contents, then looks, then number formats. */
export function writeCells(step: WriteStep, known: KnownToExcel): readonly Operation[] {
  const { sheet, blocks, isNew } = step;
  const changesOf = cellChanges(step, known);
  const changed = blocks.map((block) => {
    const inputs: (CellInput | null)[][] = [];
    const looks: CellChange["look"][][] = [];
    const formats: CellChange["format"][][] = [];
    block.cells.forEach((_, i) => {
      const changes = changesOf(block, i);
      inputs.push(changes.map(({ content }) => (content === null ? null : cellInput(content))));
      looks.push(changes.map(({ look }) => look));
      formats.push(changes.map(({ format }) => format));
    });
    return { block, inputs, looks, formats };
  });
  return [
    ...changed.flatMap(({ block, inputs }) =>
      writeRows(sheet, block, inputs, (range, values) => {
        range.formulas = values;
      }),
    ),
    ...writeLooks(sheet, changed, isNew ? null : known.looks.usualSize),
    ...changed.flatMap(({ block, formats }) =>
      writeRows(sheet, block, formats, (range, values) => {
        range.numberFormat = values;
      }),
    ),
  ];
}
