const binary =
  /\.(png|jpe?g|gif|bmp|tiff?|webp|ico|[ew]m[fz]|bin|mp[34]|wav|avi|mov|wmv|pdf|docx?|xlsx?|pptx?)$/i;

/** Whether a part has the name of something that is no XML: a picture, a macro, an embedded file. It is never read as XML. */
export const isBinaryPart = (name: string): boolean => binary.test(name);
