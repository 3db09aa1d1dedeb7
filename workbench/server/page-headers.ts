/** The script of the worker that computes the grid's formulas. */
const calculatorPath = "/page/calculator.js";

/**
 * Headers of the workbench's own files. The page may start only that worker; the worker loads scripts from this
 * server, makes no other request and runs no code from texts.
 * @param host the page's own, with its port
 */
export function pageHeaders(path: string, host: string): Readonly<Record<string, string>> {
  if (path === "/")
    return policy([
      "connect-src 'self'",
      "frame-src 'self'",
      `worker-src http://${host}${calculatorPath}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  return path === calculatorPath ? policy(["default-src 'none'", "script-src 'self'"]) : {};
}

const policy = (directives: readonly string[]): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": directives.join("; "),
});
