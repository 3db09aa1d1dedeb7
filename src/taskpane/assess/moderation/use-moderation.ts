import { useCallback } from "react";
import type { SessionIndex } from "../../../app/session";
import { moderationOf, type ModerationList } from "../../../workbook/assessment";
import { useOffPage } from "../use-off-page";

/** Up to so many rated cells the queue is found on the page: that is quicker than to copy everything to a worker. */
const few = 2500;

/** The queue of an index; that of the index before while a new one is looked for; null before the first. */
export function useModeration(index: SessionIndex): { readonly result: ModerationList | null } | null {
  const { model, results, source } = index;
  const { assessment } = source;
  return useOffPage(
    index,
    useCallback(
      () =>
        assessment === undefined || assessment.cells.length <= few
          ? null
          : { kind: "moderation", model, assessment },
      [model, assessment],
    ),
    useCallback(() => moderationOf(results, assessment), [results, assessment]),
  ).found;
}
