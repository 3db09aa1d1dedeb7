/** A number that is 0 with so many decimals is written without a minus. */
export const withoutMinus = (x: number, decimals: number): number =>
  Number(x.toFixed(decimals)) === 0 ? 0 : x;
