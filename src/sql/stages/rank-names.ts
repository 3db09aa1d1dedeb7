/** Names of what ranking adds for a node. */
export const rankNames = (name: string) => ({
  key: `${name}__key`,
  above: `${name}__above`,
  below: `${name}__below`,
  count: `${name}__count`,
  groupAbove: `${name}__group_above`,
  groupBelow: `${name}__group_below`,
  groupCount: `${name}__group_count`,
});
