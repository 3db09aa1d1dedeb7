const single = "SINGLE(";

/**
 * A canonical formula without the function SINGLE around its parts. A file writes Excel's `@` as SINGLE.
 *
 * @example withoutSingle("1+SINGLE(INDEX(A1:A9,2))") // "1+INDEX(A1:A9,2)"
 */
export function withoutSingle(formula: string): string {
  const start = startOf(formula);
  if (start < 0) return formula;
  const from = start + single.length;
  const end = closing(formula, from);
  if (end < 0) return formula;
  return withoutSingle(formula.slice(0, start) + formula.slice(from, end) + formula.slice(end + 1));
}

/** Where the function begins outside of texts; -1 when it does not occur. */
function startOf(formula: string): number {
  let isText = false;
  for (let at = 0; at < formula.length; at++) {
    if (formula[at] === '"') isText = !isText;
    if (!isText && formula.startsWith(single, at) && !/[\p{L}\p{N}_.]/u.test(formula[at - 1] ?? ""))
      return at;
  }
  return -1;
}

/** The bracket that closes the one before `from`. Brackets in texts and in names of sheets do not count. */
function closing(formula: string, from: number): number {
  let [depth, quote] = [0, ""];
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && depth-- === 0) return at;
  }
  return -1;
}
