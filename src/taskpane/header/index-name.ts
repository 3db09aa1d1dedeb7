import type { SessionState } from "../../app/session";
import { nameOf, treesOf } from "../model/tree";

/** The name of the index, or of all indexes where there are several; null before the first reading that succeeds. */
export function indexName({ index }: Pick<SessionState, "index">): string | null {
  if (index === null) return null;
  return treesOf(index.model)
    .map(({ node }) => nameOf(node))
    .join(" · ");
}
