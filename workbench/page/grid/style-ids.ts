import { Tools, type IStyleData, type Styles } from "@univerjs/core";

/**
 * Ids of styles in a workbook of the grid. A style with an id is set at once. Without ids, the mutations of Univer
 * would combine styles again for each cell and send them to the worker, which needs none.
 */
export class StyleIds {
  readonly #ids = new Map<IStyleData, string>();

  constructor(readonly styles: Styles) {}

  idOf(style: IStyleData): string | null {
    const known = this.#ids.get(style);
    if (known !== undefined) return known;
    const { bd, ...others }: IStyleData = Tools.removeNull(Tools.deepClone(style));
    const id = this.styles.setValue(bd && Object.keys(bd).length > 0 ? { ...others, bd } : others) ?? null;
    if (id !== null) this.#ids.set(style, id);
    return id;
  }
}
