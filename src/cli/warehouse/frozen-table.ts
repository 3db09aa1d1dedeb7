import { openParquet } from "../../warehouse/parquet";
import { runRecord } from "../../warehouse/score";
import { Failure } from "../failure";

/**
 * The parameters of an earlier run as a table of SQL.
 * @param hash that of the method and framework now
 * @throws Failure when the file is none of parameters, or of another method
 */
export async function frozenTable(path: string, hash: string): Promise<string> {
  const record = /\.parquet$/i.test(path) ? runRecord((await openParquet(path)).metadata) : null;
  const remedy = "Name the file that psci score wrote beside its scores: scores.parameters.parquet.";
  if (record === null)
    throw new Failure(
      "frozen-unknown",
      `${path} does not have the parameters of an earlier run in a database.`,
      remedy,
    );
  if (record.psci_hash !== hash)
    throw new Failure(
      "frozen-other-method",
      `The parameters in ${path} were made with another method or framework (hash ${record.psci_hash.slice(0, 12)}..., now ${hash.slice(0, 12)}...).`,
      `${remedy} Or score without --frozen, and keep the new parameters.`,
    );
  return `read_parquet('${path.replaceAll("'", "''")}')`;
}
