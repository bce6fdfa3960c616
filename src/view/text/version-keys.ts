import type { CollectionIndex, Work } from "../collection-index.ts";

/**
 * How the address names the texts of a work, in the order of `work.documents`: by language, `ar`; where two have the same,
 * with a number, `en~1`.
 */
export function versionKeys({ documents }: CollectionIndex, work: Work): readonly string[] {
  const languages = work.documents.map((number) => documents[number]?.language ?? "");
  return languages.map((language, at) =>
    languages.filter((other) => other === language).length > 1 ? `${language}~${at}` : language,
  );
}
