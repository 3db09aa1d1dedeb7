/** The sheet of the cells that people should look at, and of those that they settled. */
export { moderationSheet } from "./sheet";
