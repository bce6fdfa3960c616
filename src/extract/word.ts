/** A word with the spellings under which a list of names may know it: one object wherever the word stands. */
export interface Word {
  readonly word: string;
  /** Folded spellings, the plainest first: `وللاتحاد` also as `للاتحاد` and `الاتحاد`. */
  readonly forms: readonly string[];
  /** The numbers of these spellings: without the German ones, and the German ones alone. */
  readonly plain: readonly number[];
  readonly german: readonly number[];
  /** False for a word that begins no date phrase: "of 1951", "1951". */
  readonly mayDate: boolean;
  /** Counts the words from 0; -1 for one too many to be kept. */
  readonly id: number;
}

/** The words of a text, in two lists of one length: where a word stands, and the word. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly list: readonly Word[];
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
export function wordsOf(text: string, most = Infinity): Words {
  const starts: number[] = [];
  const list: Word[] = [];
  for (let at = 0; at < text.length && list.length < most;) {
    let hash = text.charCodeAt(at);
    const kind = kindOf(hash);
    let second = hash;
    const start = at;
    at += 1;
    if (kind !== letter && kind !== han) continue;
    if (kind === letter)
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const next = kindOf(code);
        if (next !== letter && next !== silent) break;
        hash = (Math.imul(hash, 31) + code) | 0;
        second = Math.imul(second ^ code, 0x01000193);
      }
    starts.push(start);
    list.push(wordAt(text, start, at, hash, second));
  }
  return { text, starts, list };
}

/** The plainest spelling of the word at an index; empty where there is none. */
export function formAt({ list }: Words, index: number): string {
  return list[index]?.forms[0] ?? "";
}

/** True where only a hyphen stands between the word at an index and the one before. */
export function isJoined(words: Words, index: number): boolean {
  if (index < 1 || index >= words.starts.length) return false;
  const end = endAt(words, index - 1);
  return words.starts[index] === end + 1 && kindOf(words.text.charCodeAt(end)) === hyphen;
}

/** Offset behind the word at an index. */
export function endAt({ starts, list }: Words, index: number): number {
  return starts[index]! + list[index]!.word.length;
}

/** Keeps what belongs to a word in a list by the words' ids; a list with gaps would be a slow one. */
export function keep<Value>(list: (Value | undefined)[], { id }: Word, value: Value): void {
  if (id < 0) return;
  while (list.length < id) list.push(undefined);
  list[id] = value;
}

const numbers = new Map<string, number>();

/** The number of a folded spelling, if a name or an earlier text has it. */
export function knownFormNumber(form: string): number | undefined {
  return numbers.get(form);
}

/** The number of a folded spelling, the same wherever it stands. */
export function formNumber(form: string): number {
  let number = numbers.get(form);
  if (number === undefined) numbers.set(form, (number = numbers.size));
  return number;
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
      : // "Peoplesʼ": what Unicode has as letters, but texts as apostrophes.
        /(?![\u02B9-\u02BF])[\p{L}\p{N}\p{M}&]/u.test(character)
        ? letter
        : /[-\u2010\u2011]/u.test(character)
          ? hyphen
          : separator;
  kinds[code] = kind;
  return kind;
}

const slots = 0x8000;
/** The word last seen with each pair of hashes: found without cutting it out of the text, which most of the time went to. */
const recent = Array.from<Word | undefined>({ length: slots });
/** Both hashes of the word in each slot, side by side; that two words share both is as likely as one in 10 to the 19. */
const hashes = new Int32Array(2 * slots);

function wordAt(text: string, start: number, end: number, hash: number, second: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  if (hashes[2 * slot] === hash && hashes[2 * slot + 1] === second) {
    const kept = recent[slot];
    if (kept !== undefined) return kept;
  }
  const word = knownWord(text.slice(start, end));
  recent[slot] = word;
  hashes[2 * slot] = hash;
  hashes[2 * slot + 1] = second;
  return word;
}

const known = new Map<string, Word>();
// A collection of 30 MB has an eighth of these words: the limits are for texts made to fill the memory.
const knownLimit = 200_000;
const numbersLimit = 1_000_000;

function knownWord(slice: string): Word {
  const found = known.get(slice);
  if (found !== undefined) return found;
  const word = copied(slice);
  const forms = foldedForms(word);
  const isKept = known.size < knownLimit;
  const numberOf = numbers.size < numbersLimit ? formNumber : (form: string) => knownFormNumber(form) ?? -1;
  const made = {
    word,
    forms,
    plain: forms.filter((form) => !form.endsWith("~")).map(numberOf),
    german: forms.filter((form) => form.endsWith("~")).map(numberOf),
    mayDate: mayBeginDate(forms[0] ?? ""),
    id: isKept ? known.size : -1,
  };
  if (isKept) known.set(word, made);
  return made;
}

/** Words that lead to a date in the languages of the registry, folded. */
export const leadingToDate: ReadonlySet<string> = new Set([
  "of",
  "de",
  "du",
  "del",
  "von",
  "vom",
  "от",
  "لعام",
  "للعام",
  "لسنه",
  "عام",
  "سنه",
]);

function mayBeginDate(form: string): boolean {
  const code = form.charCodeAt(0);
  return (code >= 49 && code <= 57) || leadingToDate.has(form);
}

/** The same letters in a string of their own: a slice keeps its whole text in memory, and is slower to read. */
function copied(slice: string): string {
  // Shorter ones are copied as it is.
  return slice.length < 13 ? slice : (Object.keys({ [slice]: true })[0] ?? slice);
}

function foldedForms(word: string): readonly string[] {
  if (/^[A-Za-z0-9]+$/u.test(word))
    return unique([word.toLowerCase(), ...withoutMark(word), withoutGermanEnding(word.toLowerCase())]);
  if (/[\u0600-\u06FF]/u.test(word)) return arabicForms(word);
  if (/[\u0400-\u04FF]/u.test(word)) return russianForms(word.toLowerCase().replaceAll("ё", "е"), word);
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
  if (word.length < 4) return `${word}~`;
  // "Rats", "Amts"; "Haus" and the like keep what they have.
  if (word.length === 4) return `${word.replace(/(?:[en]|(?<![su])s)$/u, "")}~`;
  // "Sonderberichterstatterin", "Kommissarin"
  const person = word
    // "Ergebnisses" as "Ergebnis"
    .replace(/(?<=ni)sse[sn]?$/u, "s")
    .replace(/(?<=.{5}(?:er|ar|or|ent))in(?:nen)?$/u, "");
  // "Aktionsplans" as "Aktionsplan", "Vertreters" as "Vertreter"
  return `${person.replace(/(?<=...)(?:(?:er|en|em|n)s|es|en|er|em|e|n|(?<!s)s)$/u, "")}~`;
}

// "-ов" may as well belong to the word ("основ"), as "-ему" does in "систему".
const russianEndings =
  /(?<=...)(?:иями|ьями|ями|ами|ием|ьего|ого|его|ьему|ому|(?<!сист|пробл)ему|ыми|ими|ией|иях|иям|ьях|ьям|ах|ях|ам|ям|ом|ем|ой|ьей|еей|ей|ая|яя|ея|ое|ее|еи|ею|ые|ие|ый|ий|ую|юю|ых|их|ым|им|ию|ия|ии|ья|ье|ью|ьи|а|я|о|е|ы|и|у|ю|ь|й)$/u;

/** The word without its ending, and without that of a genitive plural: "принципов" also as "принцип". */
function russianForms(word: string, written: string): readonly string[] {
  if (word.length < 4) return [word];
  // "Силы", "акта", "цели"; but "НАТО" keeps what it has, before it is taken for a heading's "СИЛЫ".
  if (word.length === 4) {
    const short = word.replace(/[аеиоуыьюя]$/u, "");
    return unique(written === written.toUpperCase() ? [word, short] : [short]);
  }
  const stem = word.replace(russianEndings, "");
  return /(?<=...)[ое]в$/u.test(stem) ? [stem, stem.slice(0, -2)] : [stem];
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
