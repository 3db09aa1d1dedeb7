import { collectedRows, heldColumns, shuffles, type PlanNode } from "./plan";

const node = (operator: string, says: string, ...inputs: PlanNode[]): PlanNode => ({
  operator,
  says,
  inputs,
  subqueries: [],
});

const scan = node("FileSourceScanExec", "FileScan parquet [u#1,g#2,x#3] Location: file:/data/tracts");
const parameters = node("FileSourceScanExec", "FileScan parquet [m#4] Location: file:/data/parameters");
const single = (input: PlanNode) => node("ShuffleExchangeExec", "Exchange SinglePartition, ENSURE", input);
const byGroup = (input: PlanNode) => node("ShuffleExchangeExec", "Exchange hashpartitioning(g#2, 4)", input);
const known = { tables: [/\/parameters/] };

test("a window without a partition collects the rows of units, and so does one that needs no exchange", () => {
  const over = "Window [rank(x#3) windowspecdefinition(x#3 DESC)] AS r#9], [x#3 DESC NULLS LAST]";
  expect(collectedRows(node("WindowExec", over, single(scan)), known)).toHaveLength(2);
  expect(collectedRows(node("WindowExec", over, scan), known)).toHaveLength(1);
});

test("a window within groups does not", () => {
  const over = "Window [rank(x#3) windowspecdefinition(g#2, x#3 DESC) AS r#9], [g#2], [x#3 DESC NULLS LAST]";
  expect(collectedRows(node("WindowExec", over, byGroup(scan)), known)).toEqual([]);
});

test("a window by orders alone has all units of an order on one worker, and one by orders and ranges has not", () => {
  const over = (by: string) =>
    `Window [rank(x#3) windowspecdefinition(${by}, x#3 DESC) AS r#9], [${by}], [x#3 DESC]`;
  const found = (by: string) =>
    collectedRows(node("WindowExec", over(by), byGroup(scan)), { ...known, whole: [/^ordering#/] });
  expect(found("ordering#5")).toHaveLength(1);
  expect(found("ordering#5, place#6")).toEqual([]);
});

test("one row of an aggregate, and the rows of the parameters, may meet on one worker", () => {
  const one = node("HashAggregateExec", "HashAggregate(keys=[], functions=[partial_avg(x#3)])", scan);
  const sent = node("BroadcastExchangeExec", "BroadcastExchange IdentityBroadcastMode", parameters);
  expect(collectedRows(node("JoinExec", "Join", single(one), sent), known)).toEqual([]);
});

test("a row per unit may not, whether it is sent to one worker or to all", () => {
  const perUnit = node("HashAggregateExec", "HashAggregate(keys=[u#1], functions=[sum(x#3)])", scan);
  expect(collectedRows(single(perUnit), known)).toHaveLength(1);
  const sent = node("BroadcastExchangeExec", "BroadcastExchange IdentityBroadcastMode", perUnit);
  expect(collectedRows(sent, known)).toHaveLength(1);
  const perGroup = node("HashAggregateExec", "HashAggregate(keys=[g#2], functions=[count(1)])", scan);
  expect(collectedRows(single(perGroup), { ...known, keys: [/^g#/] })).toEqual([]);
});

test("what a subquery collects is found", () => {
  const plan = { ...node("ProjectExec", "Project [x#3]", scan), subqueries: [single(scan)] };
  expect(collectedRows(plan, known)).toHaveLength(1);
  expect(shuffles(plan)).toBe(1);
});

test("exact quantiles without a key keep a column on one worker, and are listed", () => {
  const says = "ObjectHashAggregate(keys=[], functions=[partial_percentile(x#3, 0.5), percentile(x#3, 0.5)])";
  expect(heldColumns(node("ObjectHashAggregateExec", says, scan))).toEqual(["percentile("]);
  const grouped = says.replace("keys=[]", "keys=[g#2]");
  expect(heldColumns(node("ObjectHashAggregateExec", grouped, scan))).toEqual([]);
});
