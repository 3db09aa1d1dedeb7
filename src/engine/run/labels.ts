import type { Model } from "../model/model";

/**
 * Labels of the group that the method names, one per unit; null when it names none.
 *
 * @throws when the model has no such group: `parseModel` refuses it with `group-unknown`.
 */
export function groupLabels({ groups, method }: Model): readonly (string | null)[] | null {
  if (method.group === null) return null;
  const group = groups.find(({ code }) => code === method.group);
  if (!group) throw new Error(`The model has no group "${method.group}".`);
  return group.labels;
}
