/** What a house of a parliament calls itself in its motions: "That this House notes", "That Seanad Éireann:". Source of a regular expression. */
export const houses =
  "(?:this House|the House(?: of (?:Commons|Lords|Representatives))?|the Senate|Seanad Éireann|Dáil Éireann|(?:this|the) (?:National Assembly|Parliament))";

const motion = new RegExp(`^["“]?That ${houses}(?<rest>\\s?(?:[:—–]|$)|,? \\p{Ll})`, "u");

/** Whether a paragraph is the subject of a motion alone ("That the House—"), a motion ("That this House notes"), or neither. */
export function motionIn(text: string): "subject" | "motion" | undefined {
  const rest = motion.exec(text)?.groups?.rest;
  if (rest === undefined) return undefined;
  return /\p{Ll}/u.test(rest) ? "motion" : "subject";
}
