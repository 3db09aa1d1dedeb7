/**
 * The circles of a parent relation: each list has the codes from one member upwards, and begins with the member that
 * comes first in `codes`.
 *
 * @example cycles(["a", "b", "c"], (code) => ({ a: "b", b: "c", c: "b" })[code]) // [["b", "c"]]
 */
export function cycles(codes: readonly string[], parentOf: (code: string) => string | undefined): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of codes) {
    const path = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = parentOf(at);
    }
    const circle = at === undefined ? undefined : path.get(at);
    if (circle !== undefined) found.push([...path.keys()].slice(circle));
    for (const code of path.keys()) done.add(code);
  }
  return found.map((circle) => {
    const first = circle.indexOf(codes.find((code) => circle.includes(code)) ?? "");
    return [...circle.slice(first), ...circle.slice(0, first)];
  });
}
