/**
 * A title in lower case with hyphens for all that is no letter or digit: `geneva-declaration`. Latin letters lose their accents;
 * й and ё are letters of their own.
 */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<!\p{Script=Cyrillic})\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
