import type { Area } from "../../cells";
import type { AssessmentSectionId, ExhibitId, Verdict } from "./content";
import { either, isZero, literal, type Live } from "./live";

/** An assessment before its cells are made: sentences are texts, verdicts are codes. */
export interface DraftSection {
  readonly id: AssessmentSectionId;
  readonly heading: string;
  readonly items: readonly DraftItem[];
}

export type DraftItem = DraftSentence | DraftPrompt | DraftExhibit;

export interface DraftSentence {
  readonly kind: "sentence";
  readonly id: string;
  readonly text: Live<string>;
  /** What the check is called, and its verdict as a code ("good"). */
  readonly check: { readonly name: string; readonly code: Live<string> } | null;
}

export interface DraftPrompt {
  readonly kind: "prompt";
  readonly id: "framework" | "experts";
  readonly prompt: string;
}

export interface DraftExhibit {
  readonly kind: "exhibit";
  readonly id: ExhibitId;
  /** The cell or the table where it stands. */
  readonly at: Area;
}

/** A sentence that judges nothing. */
export const fact = (id: string, text: Live<string>): DraftSentence => ({
  kind: "sentence",
  id,
  text,
  check: null,
});

/** A sentence with a verdict. */
export const judged = (id: string, name: string, text: Live<string>, code: Live<string>): DraftSentence => ({
  kind: "sentence",
  id,
  text,
  check: { name, code },
});

export const exhibit = (id: ExhibitId, at: Area): DraftExhibit => ({ kind: "exhibit", id, at });

/** A verdict as the code that formulas compare. */
export const verdict = (is: Verdict): Live<string> => literal(is);

/** Good where nothing was counted. */
export const goodWithout = (
  count: Live<number>,
  otherwise: Live<string> = verdict("caution"),
): Live<string> => either(isZero(count), verdict("good"), otherwise);

/** A sentence that says that something is not defined, in place of one with a verdict. */
export const undefinedFact = (id: string, text: string): DraftSentence => fact(id, literal(text));
