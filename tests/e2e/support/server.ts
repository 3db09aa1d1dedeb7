import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface Server {
  readonly url: string;
  stop(): void;
}

/** Starts the workbench as `npm start` does, on a free port, and waits until it is served. */
export function startServer(): Promise<Server> {
  const script = join(root, "workbench/server/start.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, "--port", "0", "--once"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url !== undefined) resolve({ url, stop: () => stop(child) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`The workbench did not start. ${said}`)));
  });
}

function stop(child: ChildProcess): void {
  child.removeAllListeners("exit");
  child.kill();
}
