const kept = 15;

/**
 * A number at the 15 significant digits that every spreadsheet keeps. Halves are rounded up in the shortest decimal
 * form, as LibreOffice does when it saves, and not in the exact binary value. NaN stays NaN.
 *
 * @example significantDigits(4.342984409799555) // 4.34298440979956
 */
export function significantDigits(x: number): number {
  const [, sign = "", digits = "", exponent = ""] =
    /^(-?)(\d+)e([+-]\d+)$/.exec(x.toExponential().replace(/(\d)\.(\d)/, "$1$2")) ?? [];
  const surplus = digits.length - kept;
  if (surplus <= 0) return x;
  const unit = 10n ** BigInt(surplus);
  const rounded = (BigInt(digits) + unit / 2n) / unit;
  return Number(`${sign}${rounded}e${Number(exponent) - kept + 1}`);
}
