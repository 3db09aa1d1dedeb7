/** The capabilities example. This is the folder's only door; load it when it is asked for. */
export { planExample } from "./plan-example";
