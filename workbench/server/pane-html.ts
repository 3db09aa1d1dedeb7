import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The pane's page as it was built, with one script more: the workbench's host, which must be there before Office.js is.
 * It is a file of its own, because the page's content-security policy allows no script in the markup.
 */
export function paneHtml(folder: string): string {
  const built = readFileSync(join(folder, "taskpane.html"), "utf8");
  const first = built.indexOf("<script");
  if (first < 0) throw new Error("The pane's page has no script to put the host before.");
  return `${built.slice(0, first)}<script src="/connect-host.js"></script>${built.slice(first)}`;
}
