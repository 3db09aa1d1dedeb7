/** A text in a comment of one line: no character may end the line, or the comment of another kind around it. */
export const safeComment = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("*/", "* /")
    .replaceAll("/*", "/ *")
    .trim();
