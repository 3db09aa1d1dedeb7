import type { Model } from "../../../engine";
import type { Proposal, ProposalColumn } from "../../assessment";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { plain } from "../cells/text";
import { textIn } from "../decisions/cell-reader";
import type { KnownNames } from "../decisions/known-names";
import type { Matched } from "../find/aliases";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { nearest } from "../words/nearest";
import { proposalWords } from "../words/together-columns";

export type ProposedChange = Pick<Proposal, "node" | "kind" | "to">;

type Report = (
  code: WorkbookProblemCode,
  header: Header | undefined,
  details: ProblemDraft["details"],
) => void;

/** What a row proposes; null where it cannot be used, which is reported. */
export function proposedChange(
  table: FoundTable,
  row: number,
  columns: Matched<ProposalColumn>,
  { names, model }: { readonly names: KnownNames; readonly model: Model },
  report: Report,
): ProposedChange | null {
  const suggested = (text: string): { readonly suggestion?: string } => {
    const suggestion = names.node.near(text);
    return suggestion === null ? {} : { suggestion };
  };
  const written = textIn(table, row, columns.node);
  const node = names.node.find(written);
  if (node === undefined) {
    report("proposal-node-unknown", columns.node, { found: written, ...suggested(written) });
    return null;
  }
  const words = textIn(table, row, columns.proposal);
  const kind = (proposalWords.meanings.get(plain(words)) ?? nearest(plain(words), proposalWords.meanings))
    ?.thing;
  if (kind === undefined) {
    report("proposal-kind-unknown", columns.proposal, { found: words });
    return null;
  }
  const to = textIn(table, row, columns.to);
  if (kind === "keep" || kind === "drop") return { node, kind, to: "" };
  if (to === "") {
    report("proposal-to-missing", columns.to ?? columns.proposal, { node });
    return null;
  }
  if (kind === "reword") return { node, kind, to };
  const parent = names.node.find(to);
  if (parent !== undefined && canBeParent(model, node, parent)) return { node, kind, to: parent };
  report("proposal-to-unusable", columns.to, {
    ...{ node, found: to },
    ...(parent === undefined ? suggested(to) : {}),
  });
  return null;
}

/** An aggregate that is neither the element nor below it. */
function canBeParent({ framework, indicators }: Model, node: string, parent: string): boolean {
  if (indicators.some(({ code }) => code === parent)) return false;
  const parents = new Map(framework.map((one) => [one.code, one.parent]));
  for (let up: string | null = parent; up !== null; up = parents.get(up) ?? null)
    if (up === node) return false;
  return true;
}
