import type { DialectName } from "../request";
import { bigquery } from "./bigquery";
import { databricks } from "./databricks";
import type { Dialect } from "./dialect";
import { duckdb } from "./duckdb";
import { postgresql } from "./postgresql";
import { snowflake } from "./snowflake";
import { spark } from "./spark";
import { tsql } from "./tsql";

export type { Dialect };

/** The dialects that a script is written in. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb,
  spark,
  postgresql,
  bigquery,
  snowflake,
  tsql,
  databricks,
};

/** Their names, as a user writes them. */
export const dialectNames: readonly string[] = Object.keys(dialects);
