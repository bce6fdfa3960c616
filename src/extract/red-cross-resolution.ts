import { valueOfNumeral } from "../model/roman-numeral.ts";
import type { OrganForm } from "./organ-form.ts";

const session = String.raw`(?:[IVXL]{1,7}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)|(?:Tw|Th)\p{Ll}{4,8}(?:-\p{Ll}{4,7})?)`;

/**
 * Resolutions of the International Conference of the Red Cross and Red Crescent, with its number behind theirs: "resolution XVIII of the XXII
 * International Conference of the Red Cross", "Resolution 3 of the 30th International Conference of the Red Cross and Red Crescent".
 * Source: Handbook of the International Red Cross and Red Crescent Movement.
 */
export const redCrossResolution: OrganForm = {
  pattern: String.raw`(?:[IVXL]{1,7}|\d{1,2}),? (?:adopted )?(?:of|by|at) the ${session} International Conference of the Red Cross(?: and Red Crescent)?`,
  id: (number) => {
    const [, own = "", conference = ""] =
      /^([IVXL\d]+)\P{L}.*? the (\S+?)(?:st|nd|rd|th)? International/u.exec(number) ?? [];
    return `rcrc-conference/res/${String(valueOf(conference))}/${own}`;
  },
  worded: true,
};

/** 30 for "30", "XXX" and "Thirtie", the ordinal without its ending. */
function valueOf(written: string): number | string {
  const [tens = "", unit = ""] = written.toLowerCase().split("-");
  const ten = tens.startsWith("twent") ? 20 : tens.startsWith("thirt") ? 30 : undefined;
  if (ten === undefined) return valueOfNumeral(written) ?? written;
  const units = ["", "fir", "seco", "thi", "four", "fif", "six", "seven", "eigh", "nin"];
  return ten + units.findIndex((each) => each === unit);
}
