/** Of the program: package.json is the one place that says it. */
export { version } from "../../package.json";
