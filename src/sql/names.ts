/** The longest name of all databases is 63 bytes (PostgreSQL cuts longer ones): 18 are left for what stands beside it. */
const maximumBytes = 45;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A name for each code, of letters, digits and underscores, so that no code can be more than a name, each different from the
 * others without regard to capitals: `C1` stays `C1`; "Tertiary, %" becomes `Tertiary`, a second one `Tertiary_2`. No name
 * has two underscores in a row: what follows two of them is not of a code.
 *
 * @param others names that are taken
 */
export function namesOf(
  codes: readonly string[],
  others: readonly string[] = [],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(others.map((other) => other.toLowerCase()));
  for (const code of codes) {
    if (names.has(code)) continue;
    const base = plainName(code);
    let name = base;
    for (let k = 2; taken.has(name.toLowerCase()); k++) name = `${base}_${k}`;
    taken.add(name.toLowerCase());
    names.set(code, name);
  }
  return names;
}

function plainName(code: string): string {
  let name = code
    .replace(/[^A-Za-z0-9_]+/g, "_")
    .replace(/_{2,}/g, "_")
    .replace(/^_+|_+$/g, "");
  if (!/^[A-Za-z]/.test(name)) name = `c_${name}`;
  while (bytesOf(name) > maximumBytes) name = name.slice(0, -1);
  return name.replace(/_+$/, "") || "c";
}
