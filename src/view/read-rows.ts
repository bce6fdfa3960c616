import { nextTurn, stepLength } from "./in-steps.ts";

/**
 * The rows, all of them objects, of a JSON list with one row a line. They are parsed as they come in and in steps between
 * which the page draws and hears its user: 70 MB at once would hold it up for more than half a second.
 * @throws Error if the file is not there, is no such list or ends too early.
 */
export async function readRows<T extends object>(address: string): Promise<readonly T[]> {
  const { body } = await fetched(address);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const rows: T[] = [];
  let rest = "";
  let end = performance.now() + stepLength;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const text = rest + value;
    const cut = text.lastIndexOf("\n") + 1;
    for (const row of rowsOn<T>(text.slice(0, cut))) rows.push(row);
    rest = text.slice(cut);
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + stepLength;
  }
  if (!rest.trimEnd().endsWith("]")) throw new Error(`${address}: ends too early`);
  for (const row of rowsOn<T>(rest)) rows.push(row);
  return rows;
}

/**
 * The answer for an address.
 * @throws Error that names the address and the reason if it is not there.
 */
export async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer;
}

/** The rows on a few whole lines, with or without the bracket that opens or closes the list. */
function rowsOn<T>(lines: string): readonly T[] {
  const trimmed = lines.trim();
  const opened = trimmed.startsWith("[") ? trimmed.slice(1) : trimmed;
  const inner = opened.endsWith(",") || opened.endsWith("]") ? opened.slice(0, -1) : opened;
  return JSON.parse(`[${inner}]`) as T[];
}
