import { FormulaDependencyTreeVirtual } from "@univerjs/engine-formula";

/**
 * Nothing follows from the formula of a conditional format. Univer takes the second and later cells of one for cells near the
 * top left of the sheet: the formulas that follow from those made circles with it, and were computed in a wrong order.
 */
export function letFormatsBeNoCells(): void {
  const cellOf = Reflect.get(FormulaDependencyTreeVirtual.prototype, "toRTreeItem");
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function () {
    const isFormat = (this.formulaId ?? "") !== "";
    return isFormat ? [] : cellOf.call(this);
  };
}
