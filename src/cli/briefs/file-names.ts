/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Bytes of a name before its extension; file systems have room for 255. */
const mostBytes = 150;

/**
 * A name of a file for each unit, without its extension: letters and digits of its name and code, with hyphens between them. No
 * name leads to another folder, is a device of Windows, or differs from another by case alone.
 *
 * @param taken names that are in use already
 * @example fileNames([{ code: "C1", name: "../x" }, { code: "CON", name: "CON" }], []) // ["x-C1", "unit-CON"]
 */
export function fileNames(
  units: readonly { readonly code: string; readonly name: string }[],
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken.map(plainCase));
  return units.map(({ code, name }) => {
    const wanted = nameOf(code, name);
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? wanted : `${wanted}-${count}`;
      if (used.has(plainCase(candidate))) continue;
      used.add(plainCase(candidate));
      return candidate;
    }
  });
}

function nameOf(code: string, name: string): string {
  const parts = [...new Set([name, code].map(safe).filter((part) => part !== ""))];
  const whole = cut(parts.join("-"));
  if (whole === "") return "unit";
  return reserved.test(whole) ? `unit-${whole}` : whole;
}

/** Marks are kept: without them letters of many scripts are others. */
const safe = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");

function cut(text: string): string {
  const bytes = new TextEncoder();
  let kept = "";
  for (const sign of text) {
    if (bytes.encode(kept + sign).length > mostBytes) break;
    kept += sign;
  }
  return kept.replace(/-+$/, "");
}

const plainCase = (name: string): string => name.normalize("NFC").toLowerCase();
