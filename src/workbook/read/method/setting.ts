import type { Method } from "../../../engine";

/** One line of the Method table: what it may say and what that means. */
export interface Setting {
  /** As documentation and the template write it. */
  readonly title: string;
  /** Other names of the setting, without spaces and hyphens. */
  readonly aliases: readonly string[];
  /** The values that problems list, the default first. */
  readonly known: readonly string[];
  /** What each of the `known` values does, for the page of settings. */
  readonly meanings: readonly string[];
  /** The method with the value set; null when the words are not understood. */
  set(method: Method, words: string): Method | null;
  /** The value in words, which `set` reads back. */
  words(method: Method): string;
}
