import { createRoot } from "react-dom/client";
import release from "../../package.json";
import { Pane } from "./Pane";

/** Shows the pane as soon as Office says that it is ready; outside Office it says so as well. */
async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element with the id pane");
  createRoot(place).render(<Pane version={release.version} />);
}

void start();
