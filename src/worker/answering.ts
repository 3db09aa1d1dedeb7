import { type Part, type PartResult, performer } from "../engine/internal";
import type { Answer, Request } from "./thread";

/** The inside of a thread: gives the answer to each request, null to the job itself. Errors are answers too. */
export function answering(): (request: Request) => Answer | null {
  let perform: ((part: Part) => PartResult) | null = null;
  let refused: { readonly error: unknown } | null = null;
  return (request) => {
    try {
      if ("job" in request) {
        perform = performer(request.job);
        return null;
      }
      if (refused) return refused;
      if (!perform) throw new Error("A part was sent before its job.");
      return { result: perform(request.part) };
    } catch (error) {
      // A job that cannot be done is the answer to its first part.
      refused = { error };
      return "job" in request ? null : refused;
    }
  };
}
