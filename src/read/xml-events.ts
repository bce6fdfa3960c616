import { SaxesParser } from "saxes";
import { InputError } from "../model/diagnostic.ts";
import { limits } from "./limits.ts";

export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(words: string): void;
  close(name: string): void;
}

/**
 * Walks through an XML text and tells the listener what it meets, in order. Entities other than XML's own five are never
 * expanded.
 * @throws InputError if the XML is damaged, declares entities or is nested too deep. `part` names the file inside a .docx.
 */
export function readXml(source: string, xml: string, listener: XmlListener, part = "the XML"): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const fault = (found: string, advice: string): InputError =>
    new InputError(source, [`${part}, line ${parser.line}, column ${parser.column}: ${found}; ${advice}`]);
  let depth = 0;
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) {
      throw fault(
        "declares entities of its own, which can grow without end and are not expanded",
        "remove the declaration and write the characters themselves",
      );
    }
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.elementDepth) {
      throw fault(
        `<${name}> stands inside ${depth - 1} other elements`,
        `up to ${limits.elementDepth - 1} are read, so this is no document that a person wrote`,
      );
    }
    listener.open(name, attributes);
  });
  parser.on("text", (words) => listener.text(words));
  parser.on("cdata", (words) => listener.text(words));
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    listener.close(name);
  });
  parser.on("error", (error) => {
    const found = error.message.replace(/^[\d:\s]*/u, "").replace(/\.$/u, "");
    throw fault(
      `is not well-formed XML (${found})`,
      "the file is damaged or cut off, so download or save it again",
    );
  });
  parser.write(xml).close();
}
