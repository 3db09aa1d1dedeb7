import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { isMissingFigure } from "../cells/missing-marks";
import { cellIn, figuresIn, textIn } from "../decisions/cell-reader";
import type { Header } from "../find/region";
import { isTotal } from "../find/totals";
import { ratioOf } from "../judgements/ratio";
import type { StakeholderInput } from "./stakeholder-input";

/** Reads a table with a row for each participant and element: points, or a comparison with another element. */
export function readJudgementRows({ table, rows, columns, names, opinions, found }: StakeholderInput): void {
  const { participant: person, group, node: named, than } = columns;
  const points = columns.points ?? columns.ratio;
  const ratio = columns.ratio ?? columns.points;
  const pointFigures = figuresIn(table, rows, points).values;
  const ratioFigures = figuresIn(table, rows, ratio).values;
  let current: { readonly name: string; readonly group: string } | null = null;
  rows.forEach((row, k) => {
    const add = (
      code: WorkbookProblemCode,
      header: Header | undefined,
      details: ProblemDraft["details"],
    ): void => {
      const cell = header ? cellIn(table, row, header) : null;
      found.add({ code, severity: "error", cell, details }, JSON.stringify(details));
    };
    const name = textIn(table, row, person);
    if (name !== "") current = { name, group: textIn(table, row, group) };
    if (person === undefined || named === undefined || isTotal(textIn(table, row, named))) return;
    if (current === null) return add("stakeholder-unnamed", named, {});
    const { name: participant, group: ofPerson } = current;
    const own = textIn(table, row, group) || ofPerson;
    const opinion = opinions.of(
      participant,
      own,
      cellIn(table, row, person),
      cellIn(table, row, group ?? person),
    );
    const find = (header: Header): string | null => {
      const text = textIn(table, row, header);
      const code = names.node.find(text);
      if (code !== undefined) return code;
      const suggestion = names.node.near(text);
      add("stakeholder-node-unknown", header, { found: text, ...(suggestion !== null && { suggestion }) });
      return null;
    };
    const figure = (header: Header | undefined): { readonly text: string; readonly isBlank: boolean } => ({
      text: textIn(table, row, header),
      isBlank: header === undefined || isMissingFigure(table.region.value(row, header.column)),
    });
    const isComparison = than !== undefined && textIn(table, row, than) !== "";
    const { text, isBlank } = figure(isComparison ? ratio : points);
    // A row that is still to be filled in.
    if (isBlank || textIn(table, row, named) === "") return;
    const code = find(named);
    if (code === null) return;
    if (!isComparison) {
      const value = pointFigures[k] ?? NaN;
      if (points === undefined) return;
      if (!(value >= 0 && value < Infinity))
        return opinions.spoil(opinion, code, text, cellIn(table, row, points));
      return opinions.addPoints(opinion, code, value, cellIn(table, row, points));
    }
    const other = find(than);
    if (other === null || ratio === undefined) return;
    if (other === code) return add("comparison-with-itself", than, { participant, node: code });
    if (!opinions.areSiblings(code, other))
      return add("comparison-other-parent", than, { node: code, other });
    const stated = ratioOf(table.region.value(row, ratio.column));
    const value = Number.isNaN(stated) ? (ratioFigures[k] ?? NaN) : stated;
    if (!(value > 0 && value < Infinity))
      return add("comparison-ratio-unusable", ratio, { node: code, other, found: text });
    opinions.addRatio(opinion, [code, other], value, cellIn(table, row, ratio));
  });
}
