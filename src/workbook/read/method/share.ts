/**
 * A share in words: "0.67", "0,67" or "67%"; null for any other text. The engine checks its bounds.
 *
 * @example shareIn("67%") // 0.67
 */
export function shareIn(text: string): number | null {
  const match = /^(\d*[.,]?\d+) ?(%?)$/.exec(text.trim());
  if (match === null) return null;
  const figure = Number((match[1] ?? "").replace(",", "."));
  return match[2] === "%" ? figure / 100 : figure;
}
