import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import { madeSession, sharedSession } from "./session/shared-session";

/** Shows the pane as soon as Office is ready, and has the session read the workbook. */
async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element with the id pane");
  const locale = Office.context.displayLanguage;
  document.documentElement.lang = locale;
  createRoot(place).render(<Pane session={await madeSession()} locale={locale} />);
  await sharedSession();
}

void start();
