import type { ChartDescription } from "../charts";
import type { Language } from "../workbook/language";

/**
 * A document as data: what it says, before anything is said of a file format. Its tables and figures are numbered in their order
 * by whoever writes it (`numbered`).
 */
export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** When the run was that it is about: ISO 8601 with the time zone. */
  readonly time: string;
  /** `brief`: smaller texts and margins, for two pages, with captions that have no numbers; absent for a report of many pages. */
  readonly layout?: "brief";
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | PromptBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | { readonly kind: "contents" }
  | { readonly kind: "pageBreak" };

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly look: ParagraphLook;
}

/**
 * `lead`: what the document says, in a sentence or two, larger than the rest. `good`, `caution` and `warning` are verdicts: a word
 * stands before the text, so that colour is never alone.
 */
export type ParagraphLook = "plain" | "lead" | "note" | "good" | "caution" | "warning";

/** A place for people to write: what to write about, and what they wrote so far ("" for nothing). */
export interface PromptBlock {
  readonly kind: "prompt";
  readonly prompt: string;
  readonly text: string;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Stable, of the exhibit: "T8". */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Each with one cell per column. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Below the table; "" for none. */
  readonly note: string;
}

export interface TableColumn {
  readonly header: string;
  /** Texts are aligned at their start, numbers at their end. */
  readonly holds: "text" | "number";
  /** Share of the width, in parts of the sum over the columns. */
  readonly width: number;
}

/** A text, or a number with its digits; NaN is shown as missing. */
export type TableCell = string | NumberCell;

export interface NumberCell {
  readonly value: number;
  /** Behind the decimal sign. */
  readonly digits: number;
  /** Whether it is shown as a percentage: the value is a share, 0..1. */
  readonly percent?: boolean;
}

export interface FigureBlock {
  readonly kind: "figure";
  readonly id: string;
  readonly caption: string;
  /** For those who do not see it. */
  readonly altText: string;
  readonly chart: ChartDescription;
  readonly note: string;
}
