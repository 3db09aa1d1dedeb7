import { BaseReferenceObject, StringValueObject } from "@univerjs/engine-formula";

/**
 * Lets a formula whose result is an empty text be read as one. Univer keeps no value for such a cell when the text came through
 * INDEX or IFERROR, and from the next calculation on reads the cell as the number 0.
 */
export function readEmptyResults(): void {
  const read = Reflect.get(BaseReferenceObject.prototype, "getCellValueObject");
  BaseReferenceObject.prototype.getCellValueObject = function (cell) {
    const isEmptyResult = (cell.v ?? null) === null && !cell.p && Boolean(cell.f ?? cell.si);
    return isEmptyResult ? StringValueObject.create("") : read.call(this, cell);
  };
}
