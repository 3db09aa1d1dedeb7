/** Writes the numbers of an axis; with the decimals that its step needs. */
export function numberWriter(
  locale: string,
  step: number,
  format: "number" | "percent",
): (value: number) => string {
  const shown = format === "percent" ? step * 100 : step;
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(shown) + 1e-9)));
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const written = new Intl.NumberFormat(
    locale,
    format === "percent" ? { ...options, style: "percent" } : options,
  );
  return (value) => written.format(value);
}
