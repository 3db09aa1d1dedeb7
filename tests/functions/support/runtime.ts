/** What the functions use of Excel's runtime: its error, whose message is what the cell shows. */
class CellMessage extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: { Error: CellMessage, ErrorCode: { invalidValue: "#VALUE!" } },
});
