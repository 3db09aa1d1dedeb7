import { parentPort } from "worker_threads";
import { answering } from "./answering";
import type { Request } from "./thread";

const answer = answering();

parentPort?.on("message", (request: Request) => {
  const given = answer(request);
  if (given) parentPort?.postMessage(given);
});
