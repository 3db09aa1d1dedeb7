import { plain } from "../cells/text";
import { entryTypeMeanings, unscoredMeanings } from "../words/entry-types";
import { nearest } from "../words/nearest";
import type { EntryType } from "./entry";

/** The values of the column Type in messages and documentation. */
export const entryTypes = [
  ...["Indicator", "Aggregate", "Denominator", "Group", "Context", "Published", "Code", "Name", "Time"],
  "Ignore",
] as const;

/** The type that a text states, in the words of COINr and of the field, in four languages; null for other texts. */
export const readEntryType = (text: string): EntryType | null =>
  entryTypeMeanings.get(plain(text))?.thing ?? null;

/** The type most similar to a text, with its spelling: "Indicator" for "Indcator". */
export const nearEntryType = (text: string): { readonly thing: EntryType; readonly spelt: string } | null =>
  nearest(plain(text), entryTypeMeanings);

/** The reason why a row is not scored, when its type states one. */
export const readUnscored = (text: string): "context" | "published" | null =>
  unscoredMeanings.get(plain(text))?.thing ?? null;
