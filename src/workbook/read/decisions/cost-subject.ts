import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { isTotal } from "../find/totals";
import { plain } from "../cells/text";
import { allWords, noneWords } from "../words/plan-settings";
import { cellIn, textIn } from "./cell-reader";
import type { CostColumns } from "./cost-columns";
import type { KnownNames, Names } from "./known-names";
import { piecesOf } from "./pieces";

/** What a row of Costs is about. `indicator` is null where the row cannot be used. */
export interface CostSubject {
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly group: string | null;
  readonly needs: readonly string[];
  readonly problems: readonly ProblemDraft[];
}

export function costSubject(
  table: FoundTable,
  columns: CostColumns["columns"],
  row: number,
  names: KnownNames,
): CostSubject {
  const problems: ProblemDraft[] = [];
  const add = (
    code: WorkbookProblemCode,
    header: Header | undefined,
    details: Readonly<Record<string, string>>,
    severity: ProblemDraft["severity"] = "error",
  ): void =>
    void problems.push({ code, severity, cell: header ? cellIn(table, row, header) : null, details });
  const suggested = (of: Names, text: string): Readonly<Record<string, string>> => {
    const suggestion = of.near(text);
    return suggestion === null ? {} : { suggestion };
  };
  const written = textIn(table, row, columns.indicator);
  const indicator = names.indicator.find(written) ?? null;
  if (indicator === null && isTotal(written))
    add("totals-row-ignored", columns.indicator, { found: written }, "note");
  else if (written === "") add("cost-indicator-missing", columns.indicator, {});
  else if (indicator === null && names.node.find(written) !== undefined)
    add("cost-indicator-aggregate", columns.indicator, { node: written });
  else if (indicator === null)
    add("cost-indicator-unknown", columns.indicator, {
      found: written,
      ...suggested(names.indicator, written),
    });

  const one = (header: Header | undefined, of: Names, code: WorkbookProblemCode): string | null => {
    const text = textIn(table, row, header);
    if (text === "" || allWords.includes(plain(text)) || text === "*") return null;
    const found = of.find(text);
    if (found === undefined) add(code, header, { found: text, ...suggested(of, text) });
    return found ?? null;
  };
  const unit = one(columns.unit, names.unit, "decision-unit-unknown");
  const group = one(columns.group, names.group, "decision-group-unknown");
  if (unit !== null && group !== null)
    add("cost-unit-and-group", columns.group, { unit, found: group }, "warning");

  const needs = neededIn(textIn(table, row, columns.needs), names.indicator);
  for (const text of needs) {
    const found = names.indicator.find(text);
    if (found === undefined)
      add("cost-need-unknown", columns.needs, {
        ...{ node: written, found: text },
        ...suggested(names.indicator, text),
      });
    else if (found === indicator) add("cost-need-itself", columns.needs, { node: written });
  }
  const isUsable = indicator !== null && !problems.some(({ severity }) => severity === "error");
  return {
    indicator: isUsable ? indicator : null,
    unit,
    group: unit === null ? group : null,
    needs: [...new Set(needs.flatMap((text) => names.indicator.find(text) ?? []))],
    problems,
  };
}

/** The texts of a cell of needs. */
const neededIn = (text: string, indicators: Names): readonly string[] =>
  noneWords.includes(plain(text)) && indicators.find(text) === undefined
    ? []
    : piecesOf(text, (piece) => indicators.find(piece) !== undefined);
