/** Words that one of the databases keeps for itself, in small letters: names that are one of these stand in quotes. */
export const reservedWords: ReadonlySet<string> = new Set(
  `add all alter analyse analyze and anti any anti array as asc assert_rows_modified asymmetric at authorization backup begin
  between binary both break browse bulk by cascade case cast check checkpoint close cluster clustered coalesce collate
  collation column commit compute concurrently connect constraint contains containstable continue convert create cross cube
  current current_catalog current_date current_role current_schema current_time current_timestamp current_user cursor database
  dbcc deallocate declare default deferrable define delete deny desc describe disk distinct distributed distribute do double
  drop dump else end enum errlvl escape except exclude exec execute exists exit external extract false fetch file fillfactor
  filter first following for foreign freetext freetexttable freeze from full function fusion goto grant group grouping groups
  hash having holdlock identity identity_insert identitycol if ignore ilike in increment index initially inner insert intersect
  interval into is isnull issue join key kill lambda last lateral leading left like limit lineno load localtime localtimestamp
  lookup map merge minus minute national natural new no nocheck nonclustered not notnull null nullif nulls of off offset
  offsets on only open option or order organization outer over overlaps partition percent pivot placing plan preceding
  precision primary print proc procedure proto public qualify raiserror range rank read readtext recursive references regexp
  replication restore restrict return returning revert revoke right rlike rollback rollup row rowcount rowguidcol rows rule
  sample save schema securityaudit select semantickeyphrasetable semantic semi session_user set setuser show shutdown similar
  some sort start struct summarize symmetric system_user table tablesample textsize then timestamp to top trailing
  tran transaction treat trigger true truncate try_cast try_convert tsequal unbounded union unique unnest unpivot update
  updatetext use user using value values variadic verbose view waitfor when whenever where while window with within
  writetext`.split(/\s+/),
);
