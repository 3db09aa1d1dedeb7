import type { TypedEntry } from "../framework/types";
import type { Header } from "../find/region";

/** A row of the framework with its column of the data. */
export interface PlacedEntry {
  readonly entry: TypedEntry;
  readonly header: Header;
}

/** A column of the data that is a denominator or a group. */
export interface NamedColumn {
  readonly code: string;
  readonly name: string;
  readonly header: Header;
}

/** A row of the framework whose values are made of ratings. */
export interface RatedEntry {
  readonly entry: TypedEntry;
  /** Code of its denominator; null for none. */
  readonly denominator: string | null;
}

export interface PlacedIndicator extends PlacedEntry {
  /** Code of its denominator; null for none. */
  readonly denominator: string | null;
}
