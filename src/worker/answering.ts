import { type Part, type PartResult, performer } from "../engine/internal";
import type { Answer, Request } from "./thread";

/**
 * The work inside a thread: returns the answer to each part, and null for a job. A new job replaces the one before. Errors
 * are answers too.
 */
export function answering(): (request: Request) => Answer | null {
  let perform: ((part: Part) => PartResult) | null = null;
  let refused: { readonly error: unknown } | null = null;
  return (request) => {
    try {
      if ("job" in request) {
        [perform, refused] = [null, null];
        perform = performer(request.job);
        return null;
      }
      if (refused) return refused;
      if (!perform) throw new Error("A part was sent before its job.");
      return { result: perform(request.part) };
    } catch (error) {
      // A job that fails is answered with its first part.
      refused = { error };
      return "job" in request ? null : refused;
    }
  };
}
