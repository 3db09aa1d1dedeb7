/** The sheet of agreement between raters and of their severity. */
export { agreementSheet } from "./sheet";
