import type { Dialect } from "./dialect";
import { spark } from "./spark";

/** Databricks SQL is Spark SQL. */
export const databricks: Dialect = { ...spark, name: "databricks", title: "Databricks SQL" };
