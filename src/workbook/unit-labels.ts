/**
 * The label of each unit where only names are shown: its name, or name and code when several units have the same name.
 * Case is ignored, as Excel does.
 *
 * @example unitLabels([{ code: "U3", name: "Golf" }, { code: "U4", name: "Golf" }]) // ["Golf (U3)", "Golf (U4)"]
 */
export function unitLabels(
  units: readonly { readonly code: string; readonly name: string }[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of units) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return units.map(({ code, name }) => {
    if (name.trim() === "") return code;
    return name !== code && (counts.get(name.toLowerCase()) ?? 0) > 1 ? `${name} (${code})` : name;
  });
}
