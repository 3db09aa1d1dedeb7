import { mkdirSync, writeFileSync } from "node:fs";
import { command, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

const plain = ["alder", "birch", "cedar", "maple"] as const;
/** Names that every object has: a list that is kept in a plain object finds them there. */
const odd = ["__proto__", "constructor", "toString", "isPrototypeOf"] as const;

/** Units, indicators and groups of the same names. */
function writeIndex(name: string, [a, b, c, d]: typeof plain | typeof odd): string {
  const path = folder.file(name);
  mkdirSync(path);
  const data = [
    `Name,Group,${a},${b},${c},${d}`,
    ...[`${a},${a},1,5,3,9`, `${b},${a},2,4,3.5,1`, `${c},${b},3,3,1,4`, `${d},${b},4,1,9,2`],
    ...[`fifth,${c},2.5,2,7,7`, `sixth,${c},1.5,2.2,,3`],
  ];
  const framework = [
    "Code,Parent,Weight,Direction,Type",
    ...["index,,1,,Aggregate", "valueOf,index,1,,Aggregate", "Group,,,,Group"],
    ...[`${a},valueOf,1,1,`, `${b},valueOf,2,-1,`, `${c},index,1,1,`, `${d},index,1,1,`],
  ];
  const method = [
    "Setting,Value",
    "Imputation,group mean",
    "Weights,PCA",
    "Gap reference,group median",
    "Group column,Group",
  ];
  for (const [file, lines] of Object.entries({ data, framework, method }))
    writeFileSync(`${path}/${file}.csv`, `${lines.join("\n")}\n`);
  return path;
}

const renamed = (text: string): string =>
  plain.reduce((all, name, k) => all.replaceAll(name, odd[k] ?? ""), text);

test.each([
  ["score", "--json"],
  [
    "analyse",
    "--json",
    "--what",
    "statistics,importance,compare,weights",
    "--setting",
    "Normalisation=z-score",
  ],
])("units, indicators and groups may be called like what every object has: %s", async (name, ...options) => {
  const usual = await command(name, writeIndex("usual", plain), ...options);
  const strange = await command(name, writeIndex("strange", odd), ...options);
  expect(usual.code).toBeLessThan(2);
  expect(strange.code).toBe(usual.code);
  expect(JSON.parse(strange.out)).toEqual(JSON.parse(renamed(usual.out)));
  expect(strange.out).toContain('"__proto__"');
});
