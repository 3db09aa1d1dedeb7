/** As hyparquet.cjs. */
const loaded = import("../../node_modules/hyparquet-compressors/src/index.js");
Object.defineProperty(loaded, "__esModule", { value: true });
module.exports = loaded;
