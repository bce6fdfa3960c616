import type { Name } from "../registry/registry.ts";

/**
 * The other ways in which drafters write a name: "UN" and "ООН" for the United Nations, a protocol without the name of
 * its convention, an amendment left out, offices that women hold. Empty for acronyms.
 */
export function shortNames({ name, language, form }: Name): readonly string[] {
  if (form === "acronym") return [];
  return rules[language].flatMap(([pattern, ...ways]) =>
    pattern.test(name) ? ways.map((way) => name.replace(pattern, way)) : [],
  );
}

type Rule = readonly [pattern: RegExp, ...ways: readonly string[]];

const rules: Readonly<Record<Name["language"], readonly Rule[]>> = {
  en: [
    [/United Nations (?=\p{L})/u, "UN "],
    [/^(.{12,}?),? as amended by .+$/u, "$1"],
    [
      /^((?:Optional |Additional )?Protocol) to the .{10,}? (on the .{12,}|on (?!the)[A-Za-z].{12,})$/u,
      "$1 $2",
      "$1 thereto $2",
    ],
    [/^(.{20,}?),? supplementing the .+$/u, "$1"],
  ],
  de: [
    [/^((?:Zweites )?Fakultativprotokoll) zum .{10,}? ((?:betreffend|zur) .{8,})$/u, "$1 $2"],
    [/^(\p{Lu}[\p{L}-]{4,}) der Vereinten Nationen(?= |$)/u, "UN-$1", "VN-$1"],
    [/^UN-(?=\p{Lu})/u, "VN-"],
    [/^(Sonderberichterstatter(?:in)?) (?=über |für )/u, "$1 der Vereinten Nationen "],
    [/^(Sonderbeauftragter?) des Generalsekretärs (?=für )/u, "$1 ", "$1 der Vereinten Nationen "],
  ],
  ru: [
    [/^(Факультативный протокол) к .{10,}?, (касающийся .{8,})$/u, "$1, $2"],
    [/ Организации Объединенных Наций(?= |$)/u, " ООН"],
    [/^(Специальный докладчик) (?=по |о |об )/u, "$1 Организации Объединенных Наций ", "$1 ООН "],
  ],
  fr: [
    [/^(Protocole facultatif) à la .{10,}?,? (concernant .{8,})$/u, "$1 $2"],
    [/^(.{6,}) des Nations Unies(?= (?!pour Ch|au |en |à )|$)/u, "$1 de l'ONU"],
    // Offices that women hold, and representatives of whom it goes without saying whose they are
    [
      /^Représentante? spéciale? du Secrétaire général (?=pour |en |au |aux )/u,
      "Représentante spéciale du Secrétaire général ",
      "Représentant spécial ",
      "Représentante spéciale ",
    ],
    [/^Envoyé spécial du Secrétaire général (?=pour |en |au )/u, "Envoyé spécial ", "Envoyée spéciale "],
    [/^Rapporteur spécial(?= )/u, "Rapporteuse spéciale"],
    [/^Représentant spécial(?= )/u, "Représentante spéciale"],
    [/^Expert indépendant(?= )/u, "Experte indépendante"],
    [/^Envoyé spécial(?= )/u, "Envoyée spéciale"],
    [/^Envoyé personnel(?= )/u, "Envoyée personnelle"],
    [/^Conseiller spécial(?= )/u, "Conseillère spéciale"],
    [/^Haut-Commissaire(?= )/u, "Haute-Commissaire"],
    [/^Coordonnateur(?= )/u, "Coordonnatrice"],
    [/^Directeur(?= )/u, "Directrice"],
    [/^Directeur exécutif(?= )/u, "Directrice exécutive"],
    [/^Directeur général(?= )/u, "Directrice générale"],
    [/^Président(?= )/u, "Présidente"],
  ],
  es: [
    [/^(Protocolo Facultativo) de la .{10,}? ((?:relativo a|sobre) .{8,})$/u, "$1 $2"],
    [/^(.{6,}) de las Naciones Unidas(?= |$)/u, "$1 de la ONU"],
    [/^(Representante Especial|Enviado Especial) del Secretario General (?=para )/u, "$1 "],
    [/^Relator Especial(?= )/u, "Relatora Especial"],
    [/^Experto [Ii]ndependiente(?= )/u, "Experta independiente", "Experta Independiente"],
    [/^Enviado (Especial|Personal)(?= )/u, "Enviada $1"],
    [/^Asesor Especial(?= )/u, "Asesora Especial"],
    [/^Alto Comisionado(?= )/u, "Alta Comisionada"],
    [/^Coordinador(?= )/u, "Coordinadora"],
    [/^Director General(?= )/u, "Directora General"],
    [/^Director Ejecutivo(?= )/u, "Directora Ejecutiva"],
    [/^Presidente(?= )/u, "Presidenta"],
  ],
  ar: [
    [/^(ال)?(مقرر|خبير|ممثل|مبعوث|مستشار|منسق)( الأمين العام)? ال(خاص|مستقل|مقيم)(?= |$)/u, "$1$2ة$3 ال$4ة"],
    [/^ال(مقرر|خبير) ال(خاص|مستقل) المعني (?=ب)/u, "ال$1ة ال$2ة المعنية "],
    [/^مفوض الأمم المتحدة السامي(?= )/u, "مفوضة الأمم المتحدة السامية"],
    [/^(البروتوكول الاختياري) لاتفاقية .{6,}? ((?:بشأن|المتعلق) .{8,})$/u, "$1 $2"],
    [/ بشأن (?=\p{L})/u, " المتعلق ب", " المتعلقة ب"],
    [/^(بروتوكول .{12,}?)،? المكمل ل.+$/u, "$1"],
  ],
  zh: [
    [/^.{4,20}公约(?=关于.{4,}的任择议定书$)/u, ""],
    [/^联合国(?=.{8,}公约$)/u, ""],
  ],
};
