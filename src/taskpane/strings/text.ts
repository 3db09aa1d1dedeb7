import type { Problem } from "../../workbook/problem";
import type { Reason } from "../../workbook/read";
import type { en } from "./en";
import type { first } from "./en/first";

/** A text with a count in it: Intl's plural category chooses the form. */
export interface PluralText {
  readonly one: string;
  readonly other: string;
}

export type TextKey = keyof typeof en;

/** Texts that are there before those of the language have loaded. */
export type FirstKey = keyof typeof first;

/** Every text of the pane in one language. A language that lacks one does not compile. */
export type Catalogue = {
  readonly [K in TextKey]: (typeof en)[K] extends string ? string : PluralText;
};

/** The texts of one language. */
export interface Texts {
  readonly catalogue: Catalogue;
  readonly words: WorkbookWords;
}

/** What the workbook's readers and checks say, in one language. */
export interface WorkbookWords {
  /** A title of the Method table. */
  readonly settingTitle: (title: string) => string;
  readonly problemWords: (problem: Problem) => Pick<Problem, "message" | "remedy">;
  /** Why something was read as it was, without a capital letter. */
  readonly reasonText: (reason: Reason) => string;
}

/** The names in braces in a text. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type NamesOf<K extends TextKey> = (typeof en)[K] extends { readonly other: infer Other extends string }
  ? NamesIn<Other> | "count"
  : (typeof en)[K] extends infer Whole extends string
    ? NamesIn<Whole>
    : never;

/** Returns a text with its names filled in; numbers are written in the user's locale. */
export type Translate<Key extends TextKey = TextKey> = <K extends Key>(
  key: K,
  ...values: [NamesOf<K>] extends [never] ? [] : [Readonly<Record<NamesOf<K>, string | number>>]
) => string;
