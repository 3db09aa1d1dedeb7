/** The sheet of references to a table whose units are not in rows. */
export { arrangedSheet } from "./sheet";
