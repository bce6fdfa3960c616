import type { Registry } from "../registry/registry.ts";
import type { MastheadTexts } from "./masthead-texts.ts";
import { dateReader } from "./written-date.ts";

/** The day on which a text was adopted, as ISO date: by its adoption line, a dated title, its last lines or its first words. */
export function adoptionDate(
  { adoption, lines, closing, opening, enacting, note }: MastheadTexts,
  registry: Registry,
): string | undefined {
  const read = dateReader(registry);
  const dated = lines.filter((line) => datedTitle.test(line));
  const debate = [...lines, note].flatMap((line) => sitting.exec(line)?.slice(0, 1) ?? []);
  const meeting = firstMeeting.exec(opening)?.slice(0, 1) ?? [];
  // what stands below a decision may be the date of a later meeting
  const meetings = enacting === "" ? [...meeting, ...closing] : [...closing, ...meeting];
  const announced = firstDay.exec(opening)?.slice(0, 1) ?? [];
  for (const text of [adoption, ...dated, ...debate, ...meetings, ...announced]) {
    const date = text === "" ? undefined : read(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

// "of 30 January 1970", "1325 (2000) of 31 October 2000", "23 (1947). Resolution of 18 April 1947"
const datedTitle =
  /^(?:\(|of |du |de |on |le |vom |от |\d{1,4} \(|.*\(\d{4}\) (?:of|du|de|del|vom|от) |\d{4}年\d{1,2}月\d{1,2}日.{0,16}(?:决议|决定|通过)|.*(?<!\p{L})(?:[Rr]esolution|Résolution|Resolución|Резолюция) (?:of|du|de|vom|от) )/u;

// "Text adopted by the Assembly on 26 January 2023 (7th sitting)"
const sitting =
  /\b(?:Text adopted by the [\p{L}\s]{0,40}?Assembly|Texte adopté par l['’]Assemblée)[^.]{0,60}?\d{4}/u;

// "At its 61st plenary meeting, on 15 March 2022, the General Assembly": dates of what it cites come later
const firstMeeting =
  /^.{0,60}(?<!\p{L})(?:meeting|séance|sesi[óo]n|заседании|Sitzung|会议|جلس(?:ة|ته|تها))(?!\p{L})(?:[^.]|(?<=\d)\.(?=\s\p{Lu}\p{Ll})){0,80}?\d{4}(?:\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?/u;

// "On 8 March 2022, the President of the Human Rights Council announced the appointment"
const firstDay = /^On \d{1,2} \p{L}{3,9} \d{4}/u;
