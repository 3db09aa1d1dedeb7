/**
 * The codes that are in a list more than once, each once, in the order of their second appearance.
 *
 * @example duplicates(["a", "b", "a", "a"]) // ["a"]
 */
export function duplicates(codes: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const code of codes) (seen.has(code) ? repeated : seen).add(code);
  return [...repeated];
}
