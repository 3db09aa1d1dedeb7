/**
 * A double as every database reads it back, bit for bit: with an exponent it is a double, without one a decimal number.
 *
 * @throws RangeError for what is no number: a missing value is NULL
 */
export function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`SQL has no number ${value}.`);
  if (Object.is(value, -0)) return "0e0";
  const digits = String(value);
  const written = digits.includes("e") ? digits.replace("e+", "e") : `${digits}e0`;
  return value < 0 ? `(${written})` : written;
}
