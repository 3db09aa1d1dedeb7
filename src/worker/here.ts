import { answering } from "./answering";
import type { StartThread } from "./thread";

/**
 * A thread that is none: parts are done where they are sent from, each in a turn of its own, so that in between a page stays
 * alive and work can be cancelled. Where there are no workers, and in tests.
 */
export const startHere: StartThread = (listener) => {
  const answer = answering();
  let isClosed = false;
  return {
    send(request) {
      const copy = structuredClone(request);
      setTimeout(() => {
        try {
          const given = isClosed ? null : answer(copy);
          if (given) listener.answer(structuredClone(given));
        } catch (error) {
          listener.fail(error);
        }
      });
    },
    close() {
      isClosed = true;
    },
  };
};
