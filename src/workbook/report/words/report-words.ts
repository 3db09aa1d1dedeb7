import type { en } from "./en";

type SameKeys<Texts> = {
  readonly [K in keyof Texts]: Texts[K] extends string ? string : SameKeys<Texts[K]>;
};

/** Every text of the report in one language. A language that lacks one does not compile. */
export type ReportWords = SameKeys<typeof en>;
