import { Unzlib } from "fflate";
import { InputError } from "../model/diagnostic.ts";
import { limits, megabytes } from "./limits.ts";

/**
 * Throws InputError if a packed stream of a PDF unpacks to more than the limit: the library that reads the pages would hold all of
 * it in memory. Only streams large enough to do so are unpacked for the test, piece by piece.
 */
export function checkStreams(source: string, bytes: Uint8Array): void {
  for (let at = indexOf(bytes, "stream", 0); at !== -1; at = indexOf(bytes, "stream", at + 6)) {
    const end = indexOf(bytes, "endstream", at + 6);
    const length = (end === -1 ? bytes.length : end) - at;
    if (length * mostExpansion > limits.streamBytes && isPacked(bytes, at)) {
      checkStream(source, bytes.subarray(dataStart(bytes, at), at + length), at);
    }
    if (end === -1) return;
    at = end;
  }
}

/** Deflate can make a thousand bytes and a little more of one. */
const mostExpansion = 1032;

function checkStream(source: string, packed: Uint8Array, at: number): void {
  let length = 0;
  const unzlib = new Unzlib((piece) => {
    length += piece.length;
    if (length <= limits.streamBytes) return;
    throw new InputError(source, [
      `byte ${at}: a stream of ${megabytes(packed.length)} unpacks to more than ${megabytes(limits.streamBytes)}; no page is that long, so do not trust this file, or print it to a new PDF`,
    ]);
  });
  try {
    for (let from = 0; from < packed.length; from += 16_384) {
      unzlib.push(packed.subarray(from, from + 16_384), from + 16_384 >= packed.length);
    }
  } catch (error) {
    // Damage to a stream shows when the page is read, if it matters to the words at all.
    if (error instanceof InputError) throw error;
  }
}

/** Whether the dictionary before `stream` names the Flate filter. */
function isPacked(bytes: Uint8Array, at: number): boolean {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 1000), at));
  return /\/Fl(?:ateDecode)?\b/u.test(before.slice(before.lastIndexOf("obj") + 3));
}

/** After the word `stream` stands one line end. */
function dataStart(bytes: Uint8Array, at: number): number {
  const after = at + 6;
  if (bytes[after] === 0x0d && bytes[after + 1] === 0x0a) return after + 2;
  return bytes[after] === 0x0a || bytes[after] === 0x0d ? after + 1 : after;
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return at;
  }
  return -1;
}
