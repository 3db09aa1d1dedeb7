/** A claim about the units of an index, by their codes. */
export type Claim =
  /** The unit has a better rank than the other. */
  | { readonly kind: "before"; readonly unit: string; readonly other: string }
  /** Its rank is k or better. */
  | { readonly kind: "among first"; readonly unit: string; readonly k: number }
  /** Its score in a node is above the median of the units of its group (without a group: of all others), itself left out. */
  | {
      readonly kind: "stronger";
      readonly unit: string;
      readonly node: string;
      readonly than: "peers" | "others";
    };
