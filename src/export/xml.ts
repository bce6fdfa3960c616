/** Characters that no XML 1.0 document may hold, and lone surrogates; common in text that comes out of PDF. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** Text as the value of an XML attribute or element: marks escaped, characters that XML forbids left out. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"\n\t\r]/g, (mark) => entities[mark]!);
}

/** An element without content: `<node id="a" label="b"/>`; attributes without a value are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return `<${name}${xmlAttributes(attributes)}/>`;
}

/** ` id="a" label="b"`. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(String(value))}"`))
    .join("");
}
