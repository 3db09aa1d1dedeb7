/** Whether a defined name is one of ours; Excel does not tell upper from lower case in names. */
export const isOurs = (name: string): boolean => name.toUpperCase().startsWith("PSCI_");
