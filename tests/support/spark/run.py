"""Runs SQL on Spark with two workers that are processes of their own, so that rows are really exchanged.

    python3 run.py REQUEST.json RESULT.json

The request has `memory` (MB for each worker), `partitions` (of a shuffle), `small` (whether all queries are), `tables` (JSON lines with their columns, written as Parquet in several
files, or a path of Parquet) and `jobs`: steps that each become a Parquet table, and a query whose rows, time and
physical plan are returned. One session serves all jobs. A job that fails has its message, and the others go on.
"""
import json
import math
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession


def session(request, folder):
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.memory": "1g",
        "spark.executor.memory": f"{request['memory']}m",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.shuffle.partitions": str(request["partitions"]),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.local.dir": str(folder / "local"),
        "spark.log.level": "OFF",
        "spark.ui.showConsoleProgress": "false",
        **(small() if request.get("small") else {}),
    }
    builder = SparkSession.builder.appName("psci").master(f"local-cluster[2,1,{request['memory']}]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def small():
    """Settings for many small queries: what Spark compiles for large ones costs more than it saves. A query is
    a few jobs, and not one for each of its shuffles."""
    java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    return {
        "spark.driver.extraJavaOptions": java,
        "spark.executor.extraJavaOptions": java,
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.sql.adaptive.enabled": "false",
    }


def plain(value):
    """A value as JSON has it: NaN and infinities are words."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def listed(sequence):
    return [sequence.apply(index) for index in range(sequence.size())]


def tree(node):
    """The physical plan: each operator with what it says of itself, its inputs and its subqueries."""
    return {
        "operator": node.getClass().getSimpleName(),
        "says": node.simpleString(10000),
        "inputs": [tree(child) for child in listed(node.children())],
        "subqueries": [tree(child) for child in listed(node.subqueries())],
    }


def physical_plan(spark, query):
    """As planned before it runs (an adaptive plan is one node until it has run), and as for a large table: what is sent to
    every worker because the tables of a test are small is not."""
    settings = {"spark.sql.adaptive.enabled": "false", "spark.sql.autoBroadcastJoinThreshold": "-1"}
    usual = {name: spark.conf.get(name) for name in settings}
    try:
        for name, value in settings.items():
            spark.conf.set(name, value)
        return tree(spark.sql(query)._jdf.queryExecution().executedPlan())
    finally:
        for name, value in usual.items():
            spark.conf.set(name, value)


def add_table(spark, folder, table):
    path = table.get("parquet")
    if path is None:
        schema = ", ".join(f"`{name.replace('`', '``')}` {kind}" for name, kind in table["columns"])
        rows = spark.read.schema(schema).json(table["lines"])
        path = str(folder / "tables" / table["name"])
        rows.repartition(table.get("files", 4)).write.parquet(path)
    spark.read.parquet(path).createOrReplaceTempView(table["name"])


def make_step(spark, folder, step):
    path = str(folder / "steps" / step["table"])
    rows = spark.sql(step["query"])
    rows.write.mode("overwrite").parquet(path)
    spark.read.schema(rows.schema).parquet(path).createOrReplaceTempView(step["table"])


def run_job(spark, folder, job):
    begin = time.time()
    try:
        for step in job.get("steps", []):
            make_step(spark, folder, step)
        result = spark.sql(job["query"])
        if job.get("out") is None:
            rows = [[plain(value) for value in row] for row in result.collect()]
        else:
            result.write.mode("overwrite").parquet(job["out"])
            rows = []
        return {"columns": result.columns, "rows": rows, "seconds": time.time() - begin}
    except Exception as error:  # a job's message is its result
        return {"error": str(error), "seconds": time.time() - begin}


def planned(spark, folder, job):
    plans = {}
    for step in job.get("steps", []):
        plans[step["table"]] = physical_plan(spark, step["query"])
    plans["query"] = physical_plan(spark, job["query"])
    return plans


def main(request_path, result_path):
    request = json.loads(Path(request_path).read_text())
    with tempfile.TemporaryDirectory(prefix="psci-spark-") as name:
        folder = Path(name)
        spark = session(request, folder)
        for table in request.get("tables", []):
            add_table(spark, folder, table)
        with ThreadPoolExecutor(request.get("together", 2)) as pool:
            jobs = list(pool.map(lambda job: run_job(spark, folder, job), request["jobs"]))
        for job, result in zip(request["jobs"], jobs):
            if job.get("plan") and "error" not in result:
                result["plans"] = planned(spark, folder, job)
        workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        Path(result_path).write_text(json.dumps({"jobs": jobs, "workers": workers}, allow_nan=False))
        logs = Path(os.environ.get("SPARK_HOME") or pyspark.__path__[0]) / "work" / spark.sparkContext.applicationId
        spark.stop()
        shutil.rmtree(logs, ignore_errors=True)


main(*sys.argv[1:])
