import { answering } from "./answering";
import type { Request } from "./thread";

const answer = answering();

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const given = answer(data);
  if (given) self.postMessage(given);
};
