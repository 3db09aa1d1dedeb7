import type { ProblemDraft } from "../../problems";
import { Lookup } from "../cells/text";
import { matchHeaders, unitAliases } from "../find/aliases";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { contentOf } from "../cells/content";
import { holdsYears, isShared, repeatsInTime, timeColumn } from "./time-column";

/** The columns of the data by what they are. */
export interface DataColumns {
  /** Column of the codes; the names' when there are no codes; null when nothing identifies the units. */
  readonly code: Header | null;
  /** Null when there are codes only, or names serve as codes. */
  readonly name: Header | null;
  /** The times of units that stand in a row for each; null when the units do not repeat. */
  readonly time: Header | null;
  /** Every other column. */
  readonly others: readonly Header[];
  readonly problems: readonly ProblemDraft[];
}

/** Headers that always mean a name; others ("Region", "State") only when no text repeats, or they would be groups. */
const sureNames = 11;

/**
 * Tells the columns that identify the units from the others. `isClaimed` says which headers the framework has; those
 * are never codes or names. Without a usual header, the first column of texts that do not repeat has the codes. Where
 * codes repeat beside a column of times, each row is a unit at one time; where they do not, years are passed over.
 */
export function dataColumns(found: FoundTable, isClaimed: (header: Header) => boolean): DataColumns {
  const { region, headerRow } = found;
  const { headers, problems } = withoutRepeated(found);
  const free = headers.filter((header) => !isClaimed(header));
  const content = (header: Header): ReturnType<typeof contentOf> =>
    contentOf(region, headerRow, header.column);
  const times = timeColumn(found, free);
  const byCode = matchHeaders(free, { code: unitAliases.code }).code ?? null;
  const candidates = free.filter(
    (header) => header !== byCode && header !== times && content(header).kind === "text",
  );
  const once = candidates.filter((header) => !content(header).repeats);
  const distinct =
    times === null || (byCode ? !content(byCode).repeats : once.length > 0)
      ? once
      : candidates.filter((header) =>
          byCode ? !isShared(found, header, byCode) : !repeatsInTime(found, header, times),
        );
  const name =
    matchHeaders(distinct, { name: unitAliases.name }).name ??
    (byCode === null
      ? matchHeaders(candidates, { name: unitAliases.name.slice(0, sureNames) }).name
      : undefined) ??
    null;
  const code = byCode ?? name ?? distinct[0] ?? null;
  if (byCode === null && code !== null)
    problems.push({
      code: "names-as-codes",
      severity: "note",
      cell: { sheet: region.sheet, row: headerRow, column: code.column },
      details: { title: code.text },
    });
  const isPanel = times !== null && code !== null && content(code).repeats;
  const isPassedOver = times !== null && !isPanel && holdsYears(found, times);
  if (isPassedOver)
    problems.push({
      code: "column-ignored",
      severity: "note",
      cell: { sheet: region.sheet, row: headerRow, column: times.column },
      details: { title: times.text },
    });
  return {
    code,
    name: name === code ? null : name,
    time: isPanel ? times : null,
    others: headers.filter(
      (header) => header !== code && header !== name && !(header === times && (isPanel || isPassedOver)),
    ),
    problems,
  };
}

function withoutRepeated({ region, headerRow, headers }: FoundTable): {
  readonly headers: readonly Header[];
  readonly problems: ProblemDraft[];
} {
  const seen = new Set<string>();
  const problems: ProblemDraft[] = [];
  const first = headers.filter(({ text, column }) => {
    if (!seen.has(text)) return seen.add(text);
    const cell = { sheet: region.sheet, row: headerRow, column };
    problems.push({ code: "column-repeated", severity: "error", cell, details: { title: text } });
    return false;
  });
  return { headers: first, problems };
}

/** Finds columns by an entry's code and then its name, each column for one entry only. */
export function columnFinder(headers: readonly Header[]): (code: string, name: string) => Header | undefined {
  const byText = new Lookup<Header>();
  for (const header of headers) byText.add(header.text, header);
  return (code, name) => byText.get(code) ?? byText.get(name);
}
