import type { ScriptRequest } from "../request";
import { canonicalJson } from "./canonical-json";
import { sha256 } from "./sha256";

/**
 * Hash of what decides the scores besides the data: indicators, framework, method, and the table of frozen parameters. Limits of
 * flags decide nothing.
 */
export function hashOf({ index, parameters }: ScriptRequest): string {
  const { limits, ...method } = index.method;
  void limits;
  return sha256(canonicalJson({ index: { ...index, method }, parameters }));
}
