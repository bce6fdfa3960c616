/** A word of a text with the spellings under which a list of names may know it. */
export interface Word {
  /** Half-open range in the text. */
  readonly start: number;
  readonly end: number;
  /** Folded spellings, the plainest first: `وللاتحاد` also as `للاتحاد` and `الاتحاد`. */
  readonly forms: readonly string[];
  /** True where only a hyphen stands between this word and the one before. */
  readonly joined: boolean;
}

const separator = 0;
const letter = 1;
const han = 2;
/** Inside a word but no part of it: Arabic vowel signs and tatweel, soft hyphens, invisible marks. */
const silent = 3;
const hyphen = 4;

/**
 * The words of a text, folded so that spellings of one name are equal: case, accents of Latin letters, Arabic hamza
 * and vowel signs, Russian and German endings. A Han character is a word of its own; `&` reads as `and`.
 * At most the given number of words, from the front.
 */
export function wordsOf(text: string, most = Infinity): readonly Word[] {
  const words: Word[] = [];
  let joined = false;
  for (let at = 0; at < text.length && words.length < most;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === separator || kind === silent || kind === hyphen) {
      joined = kind === hyphen && words.length > 0 && words.at(-1)?.end === at;
      at += 1;
      continue;
    }
    const start = at;
    let hash = text.charCodeAt(at);
    at += 1;
    if (kind === letter)
      while (at < text.length) {
        const code = text.charCodeAt(at);
        const next = kindOf(code);
        if (next !== letter && next !== silent) break;
        hash = (Math.imul(hash, 31) + code) | 0;
        at += 1;
      }
    words.push({ start, end: at, forms: formsAt(text, start, at, hash), joined });
    joined = false;
  }
  return words;
}

const kinds = new Uint8Array(0x10000).fill(255);

function kindOf(code: number): number {
  const known = kinds[code] ?? separator;
  if (known !== 255) return known;
  const character = String.fromCharCode(code);
  const kind = /[\u0640\p{M}\p{Cf}]/u.test(character)
    ? silent
    : /[\u4E00-\u9FFF\u3400-\u4DBF]/u.test(character)
      ? han
      : /[\p{L}\p{N}\p{M}&]/u.test(character)
        ? letter
        : /[-\u2010\u2011]/u.test(character)
          ? hyphen
          : separator;
  kinds[code] = kind;
  return kind;
}

interface KnownWord {
  readonly word: string;
  readonly forms: readonly string[];
}

const slots = 0x8000;
/** The word last seen with each hash: found without cutting it out of the text, which most of the time went to. */
const recent: (KnownWord | undefined)[] = Array.from({ length: slots }, () => undefined);
/** The hash of the word in each slot: most strangers are told by it alone. */
const hashes = new Int32Array(slots);

function formsAt(text: string, start: number, end: number, hash: number): readonly string[] {
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const kept = hashes[slot] === hash ? recent[slot] : undefined;
  if (kept !== undefined && kept.word.length === end - start && standsAt(kept.word, text, start))
    return kept.forms;
  const word = knownWord(text.slice(start, end));
  recent[slot] = word;
  hashes[slot] = hash;
  return word.forms;
}

/** `startsWith`, at a third of its cost for short words. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const known = new Map<string, KnownWord>();
const knownLimit = 200_000;

function knownWord(slice: string): KnownWord {
  const found = known.get(slice);
  if (found !== undefined) return found;
  const word = copied(slice);
  const made = { word, forms: foldedForms(word) };
  if (known.size < knownLimit) known.set(word, made);
  return made;
}

/** The same letters in a string of their own: a slice keeps its whole text in memory, and is slower to read. */
function copied(slice: string): string {
  return Object.keys({ [slice]: true })[0] ?? slice;
}

function foldedForms(word: string): readonly string[] {
  if (/^[A-Za-z0-9]+$/u.test(word))
    return unique([word.toLowerCase(), ...withoutMark(word), withoutGermanEnding(word.toLowerCase())]);
  if (/[\u0600-\u06FF]/u.test(word)) return arabicForms(word);
  if (/[\u0400-\u04FF]/u.test(word)) return [withoutRussianEnding(word.toLowerCase().replaceAll("ё", "е"))];
  if (word === "&") return ["and"];
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
  return unique([plain, ...withoutMark(plain), withoutGermanEnding(plain)]);
}

/** A footnote mark that lost its height stands at the end of the word: "Cluster Munitions2". */
function withoutMark(word: string): readonly string[] {
  return /^[A-Za-z]{4,}\d{1,2}$/u.test(word) ? [word.replace(/\d+$/u, "").toLowerCase()] : [];
}

/** A form for inflected German names, set apart by a mark so that it meets no word of another language by chance. */
function withoutGermanEnding(word: string): string {
  if (/^(?:der|die|das|des|dem|den)$/u.test(word)) return "d~";
  if (word.length < 5) return `${word}~`;
  return `${word.replace(/(?<=...)(?:ens|es|en|er|em|e|n|(?<!s)s)$/u, "")}~`;
}

const russianEndings =
  /(?<=...)(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иях|иям|ах|ях|ам|ям|ом|ем|ой|ей|ая|яя|ое|ее|ые|ие|ый|ий|ую|юю|ых|их|ым|им|ию|ия|ии|а|я|о|е|ы|и|у|ю|ь|й)$/u;

function withoutRussianEnding(word: string): string {
  return word.length < 5 ? word : word.replace(russianEndings, "");
}

/** The word as it stands, then without the particles و ف ل ب ك and the article written onto it. */
function arabicForms(word: string): readonly string[] {
  const plain = word
    .replace(/[\u0640\p{M}\p{Cf}]/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll("ؤ", "و")
    .replaceAll("ئ", "ي")
    .replaceAll("بروتوكول", "برتوكول");
  const forms = [plain];
  for (const form of [plain, plain.replace(/^[وف](?=...)/u, "")]) {
    // "للجنة" is "to the committee": the article has lost its letter before a noun that begins with ل.
    if (form.startsWith("للج")) forms.push(`ا${form}`);
    const lam = form.replace(/^لل(?=...)/u, "ال");
    const bare = form.replace(/^[لبك](?=...)/u, "");
    forms.push(form, lam, bare, lam.replace(/^ال(?=...)/u, ""), bare.replace(/^ال(?=...)/u, ""));
  }
  return unique(forms);
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
