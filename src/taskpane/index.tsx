import { createRoot } from "react-dom/client";
import { Start } from "./Start";
import { madeSession, sharedSession } from "./session/shared-session";

/** Loads the session and has it read the workbook. */
async function load() {
  const session = await madeSession();
  void sharedSession();
  return session;
}

/** Shows the pane as soon as Office is ready, and has the session read the workbook. */
async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element with the id pane");
  const locale = Office.context.displayLanguage;
  document.documentElement.lang = locale;
  createRoot(place).render(<Start load={load} locale={locale} />);
}

void start();
