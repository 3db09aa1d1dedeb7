import type { Header } from "../find/region";
import { methodTable } from "../words/method-columns";
import { matchNearly, type NearlyMatched } from "../words/misspelt";

/** Which column of the Method has the settings and which the values. */
export const methodColumns = (headers: readonly Header[]): NearlyMatched<"setting" | "value"> =>
  matchNearly(headers, methodTable);
