/** The capabilities example. This is the folder's only door. Its data are large: import it when it is needed. */
export { planExample } from "./plan-example";
