import type { Model, Stakeholder } from "../../../engine";
import type { StakeholderCells, StakeholderColumn, TablePlace } from "../../assessment";
import type { ProblemDraft } from "../../problems";
import { filledRows, misspeltColumns } from "../decisions/cell-reader";
import type { KnownNames } from "../decisions/known-names";
import type { FoundTable } from "../find/roles";
import { matchNearly } from "../words/misspelt";
import { stakeholderTable } from "../words/together-columns";
import { GatheredDrafts } from "./gathered-drafts";
import { Opinions } from "./opinions";
import { readJudgementRows } from "./judgement-rows";
import { readPointColumns } from "./point-columns";
import { totalsThatDiffer } from "./point-totals";
import { placeOf } from "./table-place";

export interface ReadStakeholders {
  readonly stakeholders: readonly Stakeholder[];
  readonly cells: readonly StakeholderCells[];
  readonly place: TablePlace<StakeholderColumn>;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the table Stakeholders: a row for each participant and element, with points, or with another element and how many times
 * as important the first is; or a row for each participant, with a column of points for each element. A row without a name
 * belongs to the participant above it. A row with a problem is left out; of two judgements of the same the first counts.
 */
export function readStakeholders(table: FoundTable, names: KnownNames, model: Model): ReadStakeholders {
  const isElement = (text: string): boolean => names.node.find(text) !== undefined;
  const { columns, misspelt } = matchNearly(table.headers, stakeholderTable, isElement);
  const rows = filledRows(table);
  const found = new GatheredDrafts("Stakeholders");
  const opinions = new Opinions(model, found);
  const read = columns.node === undefined ? readPointColumns : readJudgementRows;
  read({ table, rows, columns, names, opinions, found });
  const { stakeholders, cells } = opinions.list();
  return {
    ...{ stakeholders, cells },
    place: placeOf(table, columns, rows),
    problems: [
      ...misspeltColumns(table, misspelt),
      ...found.listed(),
      ...totalsThatDiffer(stakeholders, model, {
        ...{ sheet: table.region.sheet, row: table.headerRow },
        column: (columns.points ?? columns.participant)?.column ?? table.region.firstColumn,
      }),
    ],
  };
}
