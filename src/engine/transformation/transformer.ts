import type { Definition } from "../method/definition";

/** Changes the values of an indicator, one by one, before they are normalised. Strictly monotone where it is defined. */
export interface Transformer<Name extends string = string> extends Definition<Name> {
  readonly family: null;
  /** 1: a higher value has a higher transformed value; -1: a lower one. */
  readonly order: 1 | -1;
  /** The transformed value; NaN for NaN and for a value that has none. */
  readonly transform: (x: number) => number;
  /** The values that have a transformed value; null where all have one. */
  readonly defined: "above 0" | "0 or more" | null;
}
