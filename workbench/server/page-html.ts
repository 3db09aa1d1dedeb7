import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridScripts, gridStyles } from "./grid-scripts";

/** The server serves files of packages under this address. */
export const packagesAt = "/packages/";

const address = (file: string): string => (file.startsWith("/") ? file : `${packagesAt}${file}`);

/** The workbench's page: its markup, with the grid's scripts and styles added. */
export function pageHtml(root: string): string {
  const markup = readFileSync(join(root, "workbench/page/page.html"), "utf8");
  const styles = gridStyles.map((file) => `<link rel="stylesheet" href="${address(file)}" />`);
  const scripts = gridScripts.map((file) => `<script src="${address(file)}"></script>`);
  return markup
    .replace("<!-- grid styles -->", styles.join("\n    "))
    .replace("<!-- grid scripts -->", scripts.join("\n    "));
}
