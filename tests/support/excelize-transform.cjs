/**
 * excelize-wasm asks for node:fs through `import()` in a function made of text, which jest runs only with an
 * experimental flag: here it is a plain require. And its program is compiled once per process of jest, not once per test
 * file: modules of Node are the only objects that test files share. Nothing else of the library changes.
 */
const replaced = [
  ['Function("m","return import(m)")(e)', "Promise.resolve(require(e))"],
  ["await WebAssembly.instantiate(s,t.importObject)", "{instance:await instance(s,t.importObject)}"],
  ["31===s[0]&&139===s[1]&&(s=N(s))", "0"],
  ["s=N((t.default||t).readFileSync(e))", "s=e"],
];

const instance = `
async function instance(path, imports) {
  const shared = require("node:zlib");
  const key = Symbol.for("excelize, compiled for tests");
  shared[key] ??= WebAssembly.compile(shared.gunzipSync(require("node:fs").readFileSync(path)));
  return WebAssembly.instantiate(await shared[key], imports);
}
`;

module.exports = {
  process(source) {
    const code = replaced.reduce((before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`excelize-wasm no longer has ${from}`);
      return before.replaceAll(from, to);
    }, source);
    return { code: code + instance };
  },
};
