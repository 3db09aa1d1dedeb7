import type { en } from "./en";

type SameKeys<Texts> = {
  readonly [K in keyof Texts]: Texts[K] extends string ? string : SameKeys<Texts[K]>;
};

/** Every text of a document that is not the report's, in one language. A language that lacks one does not compile. */
export type DocumentWords = SameKeys<typeof en>;
