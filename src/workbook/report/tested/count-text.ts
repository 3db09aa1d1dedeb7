import type { Context } from "../context/context";

/** A count in a text, in groups of three where the language has them: 1,000 and 1000, 10,000 and 10 000. */
export function countText({ language }: Pick<Context, "language">, count: number): string {
  const digits = String(count);
  if (language === "es" && digits.length < 5) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, language === "es" ? " " : ",");
}
