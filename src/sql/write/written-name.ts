import type { Dialect } from "../dialects";
import { reservedWords } from "./reserved-words";

/** A name of a column or a step: in quotes where the database would read it as something else without them. */
export function writtenName({ keepsCase, quotedName }: Dialect, name: string): string {
  const plain = keepsCase ? /^[A-Za-z_][A-Za-z0-9_]*$/ : /^[a-z_][a-z0-9_]*$/;
  return plain.test(name) && !reservedWords.has(name.toLowerCase()) ? name : quotedName(name);
}
