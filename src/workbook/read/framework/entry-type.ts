import { plain } from "../cells/text";
import { entryTypeMeanings, unscoredMeanings } from "../words/entry-types";
import { nearest } from "../words/nearest";
import type { EntryType } from "./entry";

/** The values of the column Type that problems and documentation name. */
export const entryTypes = [
  ...["Indicator", "Aggregate", "Denominator", "Group", "Context", "Published", "Code", "Name", "Time"],
  "Ignore",
] as const;

/** The type that a text states: COINr's words and the field's, in four languages; null when it is none of them. */
export const readEntryType = (text: string): EntryType | null =>
  entryTypeMeanings.get(plain(text))?.thing ?? null;

/** The type that a text was probably meant to be, with its spelling: "Indcator" is "Indicator". */
export const nearEntryType = (text: string): { readonly thing: EntryType; readonly spelt: string } | null =>
  nearest(plain(text), entryTypeMeanings);

/** Why something takes no part, where its type says so. */
export const readUnscored = (text: string): "context" | "published" | null =>
  unscoredMeanings.get(plain(text))?.thing ?? null;
