import type { Session } from "../../app/session";
import { makeSession } from "./make-session";

let made: Promise<Session> | null = null;
let started: Promise<void> | null = null;

/**
 * The add-in's one session, made at the first call: pane and ribbon run in the same page. It may not have read the
 * workbook yet.
 */
export function madeSession(): Promise<Session> {
  made ??= makeSession().catch((reason: unknown) => {
    // A script that did not load is loaded again by the next call.
    made = null;
    throw reason;
  });
  return made;
}

/** The same session, once it has read the workbook. */
export async function sharedSession(): Promise<Session> {
  const session = await madeSession();
  started ??= session.start();
  await started;
  return session;
}
