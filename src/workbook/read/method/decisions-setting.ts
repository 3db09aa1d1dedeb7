import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { plain } from "../cells/text";
import type { MethodRow } from "../test-settings/read-test-rows";
import { decisionSheetWords, decisionsTitle } from "../words/decision-setting";
import { nearest } from "../words/nearest";
import { meaningsOf } from "../words/word-list";

/** What the rows "Decisions" of the Method say. */
export interface ReadDecisionsRows {
  /** Whether a scoring run writes the sheets of decisions; null where no row says it. */
  readonly decisionSheets: boolean | null;
  /** Cell of the value, by the setting's title in lower case. */
  readonly cells: Readonly<Record<string, CellRef>>;
  readonly problems: readonly ProblemDraft[];
}

const { title } = decisionsTitle;
const titles = meaningsOf({ decisions: [title, decisionsTitle.spanish, ...decisionsTitle.others] });

/** Whether a name is that of the setting "Decisions", exactly or nearly, in any of the languages. */
export const isDecisions = (name: string): boolean =>
  titles.has(plain(name)) || nearest(plain(name), titles) !== null;

const values = meaningsOf(decisionSheetWords);

/** Reads the rows that `isDecisions`: of two the first counts, and a blank value says nothing. */
export function readDecisionsRows(rows: readonly MethodRow[]): ReadDecisionsRows {
  const where = { setting: title };
  const problems: ProblemDraft[] = rows.flatMap(({ name, nameCell: cell }): readonly ProblemDraft[] => {
    const near = titles.has(plain(name)) ? null : nearest(plain(name), titles);
    const details = { found: name, suggestion: near?.spelt ?? title };
    return near === null ? [] : [{ code: "setting-misspelt", severity: "error", cell, details, where }];
  });
  const [first, ...others] = rows;
  for (const { nameCell: cell } of others)
    problems.push({
      code: "setting-repeated",
      severity: "warning",
      cell,
      details: { setting: title },
      where,
    });
  if (first === undefined) return { decisionSheets: null, cells: {}, problems };
  const { value, valueCell: cell } = first;
  const cells = { [title.toLowerCase()]: cell };
  const exact = values.get(plain(value));
  if (value === "" || exact)
    return { decisionSheets: exact ? exact.thing === "sheets" : null, cells, problems };
  const near = nearest(plain(value), values);
  const stated = { setting: title, found: value };
  problems.push(
    near
      ? {
          ...{ code: "value-misspelt", severity: "error", cell, where },
          details: { ...stated, suggestion: near.spelt },
        }
      : {
          ...{ code: "value-unknown", severity: "error", cell, where },
          details: { ...stated, used: "the usual", known: "sheets, none" },
        },
  );
  return { decisionSheets: near ? near.thing === "sheets" : null, cells, problems };
}
