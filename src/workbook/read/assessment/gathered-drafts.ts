import { address } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { grouped } from "../cells/grouped";
import { listed } from "../cells/text";

/** So many addresses are listed. */
const maximumAddresses = 5;
/** After this many problems of one kind, one problem counts the others. */
const maximumOfOneKind = 8;

interface Gathered {
  readonly draft: ProblemDraft;
  readonly cells: string[];
  count: number;
}

/** Problems of the rows of a table: equal ones are one problem that counts their cells, and of one kind only the first are listed. */
export class GatheredDrafts {
  private readonly found = new Map<string, Gathered>();

  constructor(private readonly name: string) {}

  /** `key`: problems of a code with the same key are one. */
  add(draft: ProblemDraft, key: string): void {
    const same = this.found.get(`${draft.code} ${key}`);
    if (same === undefined) {
      this.found.set(`${draft.code} ${key}`, { draft, cells: [], count: 1 });
      return;
    }
    same.count++;
    if (draft.cell && same.cells.length < maximumAddresses)
      same.cells.push(address(draft.cell.row, draft.cell.column));
  }

  /** `{more}` is the number of further cells, `{cells}` lists them; neither where there are none. */
  listed(): readonly ProblemDraft[] {
    const byCode = grouped(this.found.values(), ({ draft }) => draft.code);
    return [...byCode.values()].flatMap((same) => {
      const rest = same.slice(maximumOfOneKind);
      const shown = same.slice(0, rest.length > 0 ? maximumOfOneKind : undefined).map(withMore);
      const [next] = rest;
      if (next === undefined) return shown;
      const count = rest.reduce((sum, one) => sum + one.count, 0);
      const details = { title: this.name, count: String(count), same: next.draft.code };
      return [...shown, { ...next.draft, code: "cells-more" as const, details }];
    });
  }
}

function withMore({ draft, cells, count }: Gathered): ProblemDraft {
  if (count === 1) return draft;
  const more = {
    more: String(count - 1),
    cells: listed([...cells, ...Array(count - 1 - cells.length).fill("")], maximumAddresses),
  };
  return { ...draft, details: { ...draft.details, ...more } };
}
