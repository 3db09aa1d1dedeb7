import { CancelledError } from "../../app/live-port";
import type { Progress } from "../../app/ports";
import { codeOf, hostError } from "./errors";
import type { OwnWrites } from "./events";
import { Target, type Operation } from "./operation";

/** Excel on the web takes 5 MB; the rest is for what the estimate leaves out. */
const maximumBytes = 2_000_000;

export interface RunOperationsOptions {
  readonly ownWrites: OwnWrites;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  /** Called with each sheet before it is written to. */
  readonly touch: (sheet: string) => void;
}

/**
 * Runs the operations of a drawing in as few requests as the limit allows. A request that is too long for the host all the
 * same is tried again in halves.
 * @throws CancelledError when the signal aborts, between two requests
 * @throws HostError for whatever Excel refuses
 */
export async function runOperations(
  operations: readonly Operation[],
  { ownWrites, progress, signal, touch }: RunOperationsOptions,
): Promise<void> {
  let most = maximumBytes;
  for (let done = 0; done < operations.length;) {
    const chunk = nextChunk(operations, done, most);
    const [first] = chunk;
    progress(`Writing ${first?.sheet ?? ""}`, done, operations.length);
    if (signal?.aborted) throw new CancelledError("The drawing was stopped.");
    for (const sheet of new Set(chunk.map((it) => it.sheet))) touch(sheet);
    try {
      await ownWrites.run((context) => write(context, chunk));
    } catch (error) {
      if (codeOf(error) !== "payload-too-large" || chunk.length === 1)
        throw hostError(error, subjectOf(chunk));
      most = chunk.reduce((sum, { bytes }) => sum + bytes, 0) / 2;
      continue;
    }
    done += chunk.length;
  }
  progress("Writing the report", operations.length, operations.length);
}

function write(context: Excel.RequestContext, chunk: readonly Operation[]): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const target = new Target(context.workbook);
  for (const step of chunk) step.run(target);
}

/** At least one operation, and as many more as fit. */
function nextChunk(operations: readonly Operation[], from: number, most: number): readonly Operation[] {
  let bytes = 0;
  let to = from;
  while (to < operations.length && (to === from || bytes + (operations[to]?.bytes ?? 0) <= most))
    bytes += operations[to++]?.bytes ?? 0;
  return operations.slice(from, to);
}

/** The sheet that a failed request was about, where it was about one. */
function subjectOf(chunk: readonly Operation[]): string {
  const sheets = new Set(chunk.map(({ sheet }) => sheet));
  return sheets.size === 1 ? [...sheets].join("") : "";
}
