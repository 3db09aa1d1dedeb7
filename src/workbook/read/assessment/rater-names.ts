import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { givenName, listed } from "../cells/text";

/** The names of raters: those that differ only in case, accents and spaces are one rater, with the spelling that comes first. */
export class RaterNames {
  private readonly spellings = new Map<string, string>();
  private readonly first = new Map<string, string>();
  private readonly variants = new Set<string>();

  of(text: string): string {
    const known = this.spellings.get(text);
    if (known !== undefined) return known;
    const name = givenName(text);
    const first = this.first.get(name) ?? text;
    this.first.set(name, first);
    this.spellings.set(text, first);
    if (first !== text) this.variants.add(`${text} = ${first}`);
    return first;
  }

  /** One note for all spellings that were read as another one. */
  problems(cell: CellRef): readonly ProblemDraft[] {
    if (this.variants.size === 0) return [];
    const details = { known: listed([...this.variants]) };
    return [{ code: "raters-spelt-differently", severity: "note", cell, details }];
  }
}
