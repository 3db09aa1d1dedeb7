import type { Method, PeerColumn } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { byCodeOrName } from "../cells/by-code-or-name";
import { listed } from "../cells/text";
import { columnFinder } from "../data/data-columns";
import type { Header } from "../find/region";
import type { TypedEntry } from "../framework/types";
import { nearAmong } from "../method/near-words";
import { peersBySetting, peerSettings, peersWithinSetting } from "../method/peer-settings";
import type { ReadMethod } from "../method/read-method";
import { misspeltValue } from "../method/row-words";
import type { PlacedEntries } from "./place-entries";
import type { NamedColumn } from "./placed";

/** The rule of peers with the codes of the model, and the columns that only it needs. */
export interface PlacedPeers {
  readonly peers: Method["peers"] | null;
  readonly context: readonly NamedColumn[];
  readonly problems: readonly ProblemDraft[];
}

/** The table as far as columns of peers are looked for in it. */
interface PeerTable {
  readonly placed: PlacedEntries;
  readonly entries: readonly TypedEntry[];
  readonly headers: readonly Header[];
  readonly holdsNumbers: (header: Header) => boolean;
  /** Whether units are grouped. */
  readonly isGrouped: boolean;
}

const none: PlacedPeers = { peers: null, context: [], problems: [] };

/**
 * Finds the columns by which the Method chooses peers, by code or name: denominators, indicators, and any other column of
 * figures. Without a column that can be used there is no rule, and peers are the units of the group.
 */
export function peerRule({ method, cells }: ReadMethod, table: PeerTable): PlacedPeers {
  const rule = method.peers;
  if (rule === undefined) return none;
  const { denominators } = table.placed;
  const by = cells[peersBySetting.title.toLowerCase()] ?? null;
  const where = { setting: peersBySetting.title };
  if (rule.count === null) {
    const details = { column: listed(rule.columns.map(({ code }) => code)) };
    const unused: ProblemDraft = { code: "peers-by-not-used", severity: "warning", cell: by, details, where };
    return { ...none, problems: rule.columns.length > 0 ? [unused] : [] };
  }
  const find = peerFinder(table);
  const columns: PeerColumn[] = [];
  const context: NamedColumn[] = [];
  const problems: ProblemDraft[] = [];
  const wanted =
    rule.columns.length > 0 ? rule.columns : denominators.map(({ code }) => ({ code, weight: 1 }));
  for (const { code, weight } of wanted) {
    const found = find(code, weight);
    if (found === null) {
      const known = listed(knownNames(table), 20);
      problems.push({
        code: "peers-column-unknown",
        severity: "error",
        cell: by,
        details: { column: code, known },
        where,
      });
      continue;
    }
    if (found.suggestion !== null) problems.push(misspeltValue(peersBySetting, code, found.suggestion, by));
    if (found.context && !table.holdsNumbers(found.context.header)) {
      problems.push({
        code: "peers-column-not-numeric",
        severity: "error",
        cell: by,
        details: { column: code },
        where,
      });
      continue;
    }
    if (columns.some((one) => one.code === found.code)) continue;
    columns.push({ code: found.code, weight: found.weight });
    if (found.context) context.push(found.context);
  }
  const isGroupless = rule.within === "group" && !table.isGrouped;
  if (isGroupless)
    problems.push({
      ...{ code: "peers-without-group", severity: "error", details: {} },
      cell: cells[peersWithinSetting.title.toLowerCase()] ?? null,
      where: { setting: peersWithinSetting.title },
    });
  if (columns.length === 0) {
    if (problems.length === 0)
      problems.push({
        code: "peers-without-columns",
        severity: "error",
        cell: firstCell(cells),
        details: {},
        where,
      });
    return { peers: null, context: [], problems };
  }
  return { peers: { ...rule, columns, within: isGroupless ? "all" : rule.within }, context, problems };
}

interface FoundColumn {
  readonly code: string;
  readonly weight: number;
  /** The spelling of a name that was nearly right; null for an exact one. */
  readonly suggestion: string | null;
  /** Null for a denominator or an indicator. */
  readonly context: NamedColumn | null;
}

/** Looks a name up. "Income 2" may be a column of this name, or Income with the weight 2: a column comes first. */
function peerFinder(table: PeerTable): (code: string, weight: number) => FoundColumn | null {
  const { placed, entries, headers } = table;
  const columns = [
    ...placed.denominators,
    ...placed.indicators.map(({ entry, header }) => ({ code: entry.code, name: entry.name, header })),
  ];
  const inModel = byCodeOrName(columns);
  const findHeader = columnFinder(headers);
  const listedEntries = byCodeOrName(entries);
  const exact = (name: string): Pick<FoundColumn, "code" | "context"> | null => {
    const entry = listedEntries.get(name);
    const header = entry ? findHeader(entry.code, entry.name) : findHeader(name, name);
    const known = inModel.get(name) ?? columns.find((one) => one.header === header);
    if (known !== undefined) return { code: known.code, context: null };
    if (header === undefined) return null;
    const code = entry?.code ?? header.text;
    return { code, context: { code, name: entry?.name ?? header.name ?? header.text, header } };
  };
  return (code, weight) => {
    const whole = `${code} ${weight}`;
    const inOrder = [
      { name: whole, weight: 1 },
      { name: code, weight },
    ];
    for (const one of weight === 1 ? inOrder.toReversed() : inOrder) {
      const found = exact(one.name);
      if (found) return { ...found, weight: one.weight, suggestion: null };
    }
    const near = nearAmong(peersBySetting, code, [...knownNames(table), ...entries.map(({ name }) => name)]);
    const found = near && exact(near.words);
    return found ? { ...found, weight, suggestion: near.suggestion } : null;
  };
}

/** The columns that can be named. */
const knownNames = ({ placed, headers, holdsNumbers }: PeerTable): readonly string[] => [
  ...new Set([
    ...placed.denominators.map(({ code }) => code),
    ...headers.filter(holdsNumbers).map(({ text, name = text }) => name),
  ]),
];

const firstCell = (cells: ReadMethod["cells"]) =>
  peerSettings.map(({ title }) => cells[title.toLowerCase()]).find((cell) => cell !== undefined) ?? null;
