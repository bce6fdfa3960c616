import { westernDigits } from "./number-mark.ts";

// "Agenda item 68 (a)", "Tema 66 a) del programa", "Points 15 et 116 de l’ordre du jour", "Пункт 66 повестки дня", "议程项目66(a)"
const forms = [
  /^Agenda items?\s(?<item>\d.{0,60}?)(?:\s\d{1,2}\s\p{L}{3,9}\s\d{4})?$/u,
  /^Points? de l['’]ordre du jour\s(?<item>\d.{0,60})$/u,
  /^(?:Points?|Temas?)\s(?<item>\d.{0,60}?)\s(?:de l['’]ordre du jour|del programa|de la agenda)/u,
  /^Temas? del programa\s(?<item>\d.{0,60})$/u,
  /^Пункты?\s(?<item>\d.{0,60}?)\sповестки дня/u,
  /^Tagesordnungspunkte?\s(?<item>\d.{0,60})$/u,
  /^البند(?:ان)?\s(?<item>\d.{0,60}?)\sمن جدول الأعمال/u,
  /^议程项目\s?(?<item>\d.{0,60})$/u,
];

/** The agenda item that a masthead names, as written: "Agenda item 68 (a)" gives `68 (a)`. */
export function agendaItemIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (!/^(?:Agenda|Point|Tema|Пункт|Tages|البند|议程)/u.test(line)) continue;
    const western = westernDigits(line);
    for (const form of forms) {
      const item = form.exec(western)?.groups?.item;
      if (item !== undefined) return item.trim();
    }
  }
  return undefined;
}
