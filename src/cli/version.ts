import manifest from "../../package.json";

/** Of the program: package.json is the one place that says it. */
export const { version } = manifest;
