import { hostError } from "./errors";

/**
 * Runs a batch against the workbook.
 * @throws HostError for whatever Excel refuses
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  subject = "",
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw hostError(error, subject);
  }
}
