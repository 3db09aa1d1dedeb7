/** Characters of a name in a brief: two pages have no room for longer ones. The title has the whole name. */
const most = { name: 52, unit: 42, measure: 32 } as const;

const segments = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A name cut in its middle, so that names with the same beginning stay different. */
export function shortName(name: string, what: keyof typeof most): string {
  const characters = [...segments.segment(name)].map(({ segment }) => segment);
  const room = most[what];
  if (characters.length <= room) return name;
  const head = Math.ceil(room * 0.6);
  const [first, last] = [characters.slice(0, head), characters.slice(characters.length - (room - head - 1))];
  return `${first.join("").trimEnd()}…${last.join("").trimStart()}`;
}

/** The same for a list of names; one that would be the same as another stays whole. */
export function shortNames(names: readonly string[], what: keyof typeof most): readonly string[] {
  const cut = names.map((name) => shortName(name, what));
  const counts = new Map<string, number>();
  for (const name of cut) counts.set(name, (counts.get(name) ?? 0) + 1);
  return cut.map((name, k) => ((counts.get(name) ?? 0) > 1 ? (names[k] ?? name) : name));
}
