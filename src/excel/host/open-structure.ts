import { HostError } from "../../app/live-port";
import { run } from "./run";

/**
 * Checks that sheets can be added and removed.
 * @throws HostError `structure-protected` where the user has protected the workbook's structure
 */
export async function requireOpenStructure(): Promise<void> {
  const isProtected = await run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  });
  if (isProtected) throw new HostError("structure-protected", "", []);
}
