import type { Database } from "../../warehouse";
import { openParquet } from "../../warehouse/parquet";
import { parametersDigest, runRecord } from "../../warehouse/score";
import { Failure } from "../failure";

/**
 * The parameters of an earlier run as a table of SQL, named by what is in it: the hash of scores that are made with them is the
 * same wherever the file lies.
 * @param hash that of the method and framework now
 * @throws Failure when the file is none of parameters, was changed, or is of another method
 */
export async function frozenTable(database: Database, path: string, hash: string): Promise<string> {
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
  const table = `read_parquet('${path.replaceAll("'", "''")}')`;
  const digest = await parametersDigest(database, table);
  if (digest !== record.psci_parameters)
    throw new Failure(
      "frozen-changed",
      `The parameters in ${path} are not those that psci wrote: the file was changed.`,
      remedy,
    );
  const name = `psci_frozen_${digest.slice(0, 32)}`;
  await database.run(`CREATE OR REPLACE TEMP VIEW ${name} AS FROM ${table}`);
  return name;
}
