import { expect, test } from "vitest";
import { findName } from "../../src/registry/find-name.ts";
import { refereeSymbol } from "../../src/registry/referee-symbol.ts";
import { registry } from "./shipped.ts";

// Names that resolutions since 2015 cite, in the words of the texts.
test.each([
  ["Sevilla Platform for Action", "sevilla-platform-2025"],
  ["Doha Political Declaration", "doha-social-2025"],
  ["Global Mutirão: Uniting humanity in a global mobilization against climate change", "global-mutirao-2025"],
  ["Geneva Consensus for a Just and Sustainable Economic Order", "geneva-consensus-2025"],
  ["Kyoto Model Strategies", "kyoto-model-strategies-2025"],
  [
    "ministerial declaration of the 2024 high-level political forum on sustainable development",
    "hlpf-declaration-2024",
  ],
  ["Washington Accords for Peace and Prosperity", "washington-accords-2025"],
  ["Artificial Intelligence Act", "eu/reg/2024/1689"],
  ["Council of Europe Convention for the Protection of the Profession of Lawyer", "coe-lawyers-2025"],
  ["Mission multinationale d'appui à la sécurité", "mss-haiti"],
  ["Misión de Verificación de las Naciones Unidas en Colombia", "unvmc"],
  ["Объединенное представительство Организации Объединенных Наций в Гаити", "binuh"],
  ["非洲联盟驻索马里过渡特派团", "atmis"],
  ["المنتدى الدائم المعني بالمنحدرين من أصل أفريقي", "permanent-forum-african-descent"],
  ["Rapporteuse spéciale sur la situation des droits de l'homme au Bélarus", "sr-belarus"],
  ["Relatora Especial sobre el derecho a la educación", "sr-education"],
  [
    "Special Rapporteur of the Human Rights Council on the situation of human rights in Afghanistan",
    "sr-afghanistan",
  ],
  // short names in other languages
  ["Convention sur l’interdiction des armes chimiques", "cwc"],
  ["Convention pénale sur la corruption", "coe-corruption-criminal"],
  ["Traité sur la haute mer", "bbnj"],
  ["Übereinkommen von Ottawa", "apmbc"],
  ["Конвенция о водно-болотных угодьях", "ramsar-1971"],
  ["Hoja de Ruta de Bakú a Belém", "baku-belem-roadmap-2025"],
  ["إعلان نيويورك بشأن التسوية السلمية لقضية فلسطين وتنفيذ حل الدولتين", "two-state-declaration-2025"],
  ["Tercera Conferencia de las Naciones Unidas sobre los Océanos", "ocean-2025"],
  ["Fonds spécial pour les changements climatiques", "sccf"],
  ["Mécanisme international, impartial et indépendant", "iiim"],
  ["مكتب منسق الأمم المتحدة الخاص لشؤون لبنان", "unscol"],
  ["Всемирная конференция спикеров парламентов", "ipu-speakers-conference"],
])("%s is %s", (name, id) => {
  expect(findName(registry, name).map(({ entry }) => entry.id)).toContain(id);
});

test("declarations of one subject are told apart by the resolution that adopted each", () => {
  const subjects = [
    "universal health coverage",
    "antimicrobial resistance",
    "the fight against tuberculosis",
  ];
  for (const subject of subjects) {
    const found = findName(registry, `political declaration of the high-level meeting on ${subject}`);
    expect(found.length).toBe(2);
    expect(found.every(({ names }) => names.every(({ onlyWith }) => onlyWith.length > 0))).toBe(true);
  }
});

test.each([
  "A/RES/80/226",
  "A/RES/81/1",
  "A/HRC/RES/62/5",
  "E/RES/2026/3",
  "S/RES/2803(2025)",
  "S/RES/2820(2026)",
])("%s can exist", (symbol) => {
  expect(refereeSymbol(registry, symbol).type).toBe("possible");
});
