/** A refusal of the host, which the client reports as OfficeExtension.Error. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly code: string,
    message: string,
    /** The member that refused: "Range.values". */
    readonly location: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const apiNotFound = (member: string): HostFailure =>
  new HostFailure("ApiNotFound", `The workbench does not model ${member}.`, member, 501);

export const invalidArgument = (location: string, why = ""): HostFailure =>
  new HostFailure(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${why === "" ? "" : ` ${why}`}`,
    location,
  );

export const itemNotFound = (location: string): HostFailure =>
  new HostFailure("ItemNotFound", "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): HostFailure =>
  new HostFailure("ItemAlreadyExists", "The resource being created already exists.", location, 409);

export const accessDenied = (location: string): HostFailure =>
  new HostFailure("AccessDenied", "You cannot perform the requested operation.", location, 403);

export const inCellEditMode = (): HostFailure =>
  new HostFailure(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    "",
  );

export const invalidOperation = (location: string, message: string): HostFailure =>
  new HostFailure("InvalidOperation", message, location);
