import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The pane's page as it was built, with one more script: it installs the workbench's host before Office.js loads. The
 * script is a separate file, because the content-security policy of the page allows no script in the markup.
 */
export function paneHtml(folder: string): string {
  const built = readFileSync(join(folder, "taskpane.html"), "utf8");
  const first = built.indexOf("<script");
  if (first < 0) throw new Error("The pane's page has no script to put the host before.");
  return `${built.slice(0, first)}<script src="/connect-host.js"></script>${built.slice(first)}`;
}
