import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "./answer";
import { compile, paneHeaders } from "./compile";

/**
 * Builds the pane and the page, and serves them to this machine only, until the process ends. Returns their address.
 * @param port 0 for any free port
 */
export async function serve(root: string, port: number, watch: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "psci-workbench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const built = await compile(root, folder, watch, () => console.log("Built again: reload the page."));
  const served = { root, built, paneHeaders: paneHeaders(root) };
  const server = createServer((request, response) => answer(served, request, response));
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  // A server that listens on a port has an address with a number; that of a pipe would be a text.
  const { port: taken } = server.address() as AddressInfo;
  return `http://localhost:${taken}/`;
}
