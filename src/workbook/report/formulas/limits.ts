/** A limit with its tolerance for rounding, as the engine's `reaches` has it: from which value on, and up to which. */
export interface LimitText {
  readonly lowest: string;
  readonly highest: string;
}

/** @param limit a figure, or the address of its cell */
export const limitText = (limit: string): LimitText => {
  const tolerance = `1E-9*MAX(1,ABS(${limit}))`;
  return { lowest: `(${limit}-${tolerance})`, highest: `(${limit}+${tolerance})` };
};
