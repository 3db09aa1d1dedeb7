/** What XML cannot hold or does not keep, halves of surrogate pairs among it. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as excelize must be given it to come back as it is: files write odd characters as `_x0007_` (ECMA-376 part 1,
 * 22.9.2.19), so a text that looks like that is escaped itself.
 * @example cellText("_x0041_") // "_x005F_x0041_"
 */
export const cellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
