/**
 * hyparquet has ES modules only, and the sources are compiled to `require` for the tests: this is a promise of the module
 * in place of a module, which `await import("hyparquet")` waits for.
 */
const loaded = import("../../node_modules/hyparquet/src/node.js");
Object.defineProperty(loaded, "__esModule", { value: true });
module.exports = loaded;
