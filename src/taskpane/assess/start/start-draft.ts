import type { AssessmentRequest } from "../../../app";
import type { Language } from "../../../workbook/language";

/** What the user entered to start an assessment, as it was typed. */
export interface StartDraft {
  /** Names, one per line or separated by commas. */
  readonly raters: string;
  readonly perCell: number;
  readonly by: AssessmentRequest["by"];
  readonly shared: number;
  readonly round: string;
}

export const firstDraft: StartDraft = { raters: "", perCell: 2, by: "unit", shared: 2, round: "" };

/** The names in a text, each once whatever its case and spaces; the first spelling is kept. */
export function ratersIn(text: string): readonly string[] {
  const names = new Map<string, string>();
  for (const part of text.split(/[\n,;]/)) {
    const name = part.trim().replace(/\s+/g, " ");
    if (name !== "" && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/**
 * What is asked for, with sheets in the language of the pane; null while there are no raters. The seed is fixed: the same
 * entries give the same assignment.
 */
export function requestOf(draft: StartDraft, language: Language): AssessmentRequest | null {
  const raters = ratersIn(draft.raters);
  if (raters.length === 0) return null;
  return {
    raters,
    perCell: perCellOf(draft),
    by: draft.by,
    shared: draft.shared,
    seed: 1,
    round: draft.round.trim() === "" ? null : draft.round.trim(),
    indicators: null,
    ...(language !== "en" && { language }),
  };
}

/** A cell cannot be rated by more raters than there are. */
export const perCellOf = ({ raters, perCell }: Pick<StartDraft, "raters" | "perCell">): number =>
  Math.max(1, Math.min(perCell, ratersIn(raters).length));

export const isSameRequest = (one: AssessmentRequest, other: AssessmentRequest | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
