import { answering } from "./answering";
import type { StartThread } from "./thread";

/**
 * A thread that is simulated: each part runs in a task of its own on the calling thread, so that a page can respond
 * and the work can be cancelled in between. Used where there are no workers, and in tests.
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
