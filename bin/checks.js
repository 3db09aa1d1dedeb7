/**
 * Runs types, lint, format and layers at the same time: prints the output of each check that fails, and fails if one
 * does.
 */
const { spawn } = require("child_process");

const checks = ["types", "lint", "format", "layers"];

/** Runs a script of package.json; resolves to its name, its output and its exit code. */
const check = (name) =>
  new Promise((resolve) => {
    const child = spawn("npm", ["run", "-s", name], { shell: process.platform === "win32" });
    const output = [];
    child.stdout.on("data", (part) => output.push(part));
    child.stderr.on("data", (part) => output.push(part));
    child.on("error", (error) => resolve({ name, code: 1, text: String(error) }));
    child.on("close", (code) => resolve({ name, code: code ?? 1, text: Buffer.concat(output).toString() }));
  });

Promise.all(checks.map(check)).then((results) => {
  for (const { name, code, text } of results) {
    console.log(`${name}: ${code === 0 ? "passed" : "failed"}`);
    if (code !== 0) console.log(text);
  }
  process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
});
