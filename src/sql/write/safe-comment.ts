/**
 * A text in a comment of one line: no character may end the line, or the comment of another kind around it, and none may
 * take the next line in: Spark does so after a backslash.
 */
export const safeComment = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("*/", "* /")
    .replaceAll("/*", "/ *")
    .trim()
    .replace(/\\$/, "\\.");
