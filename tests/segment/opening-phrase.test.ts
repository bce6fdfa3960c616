import { expect, test } from "vitest";
import { openingReader } from "../../src/segment/opening-phrase.ts";
import { registry } from "./tools.ts";

const opening = openingReader(registry);

// The phrase stands in brackets. Sentences from A/RES/67/193, A/RES/74/104, S/RES/1333 (2000) and IPU resolutions.
test.each([
  ["[Recalling also] the United Nations Millennium Declaration,", "preambular"],
  ["[Noting with grave concern] also the increased abuse", "preambular"],
  ["[Expressing its deep concern] at the rise of the people smuggling", "preambular"],
  ["[Gravely concerned] that, despite continuing increased efforts", "preambular"],
  ["[Also taking note] of the report of the Secretary-General", "preambular"],
  // A/RES/74/95, A/RES/74/55
  ["[Having also considered] the report of the Secretary-General", "preambular"],
  ["[Being gravely concerned] at the continuous erosion of multilateralism", "preambular"],
  ["[whereas] the human rights situation in Afghanistan has deteriorated", "preambular"],
  ["[Echoing] the appeal made by the Secretary-General", "preambular"],
  ["[Takes note with appreciation] of the report", "operative"],
  ["[Also calls upon] all governments and parliaments", "operative"],
  ["[Further decides] to conduct the special session", "operative"],
  ["“[Recalling] the Charter of the United Nations,", "preambular"],
  ["[Tomando nota] de la reunión celebrada en diciembre", "preambular"],
  ["[Pide también] al Secretario General que aplique", "operative"],
  ["[Ayant examiné] la résolution adoptée", "preambular"],
  // participles that no table holds: E/RES/13 (III), E/RES/37 (IV)
  ["[Désirant] s'acquitter efficacement de la tâche", "preambular"],
  ["[Ayant] créé la Commission économique pour l’Asie et l’Extrême-Orient,", "preambular"],
  ["[Deseando] que la Comisión prosiga su labor,", "preambular"],
  ["Pendant la durée de la suspension d’armes,"],
  ["Cuando la Comisión haya examinado el informe,"],
  ["[Recommande en outre] qu’en exécution de l’Article 64", "operative"],
  ["[وإذ تشير كذلك] إلى قراري الاتحاد البرلماني الدولي", "preambular"],
  ["[وإذ يؤكدون] على قرارات الشرعية الدولية", "preambular"],
  ["[يدعون] الاتحاد البرلماني الدولي إلى دعم الوكالة", "operative"],
  ["[وتحثّ] البرلمانات الأعضاء على تعزيز التشريعات", "operative"],
  ["[إذ تؤكد من جديد] أهداف ميثاق الأمم المتحدة", "preambular"],
  ["[Ссылаясь] на свою резолюцию 67/193", "preambular"],
  ["[Настоятельно призывает] государства-члены", "operative"],
  ["[回顾]其关于世界毒品问题的各项决议，", "preambular"],
  ["[Unter Hinweis] auf die Charta der Vereinten Nationen,", "preambular"],
  ["During its fifty-fifth session the Commission"],
  ["The General Assembly,"],
  ["States that are not currently Contracting Parties"],
  ["Political Declaration on HIV/AIDS"],
])("%s", (sentence, part?: string) => {
  const text = sentence.replace(/[[\]]/gu, "");
  const expected = /\[(.+)\]/u.exec(sentence)?.[1];
  const found = opening(text);
  expect(found?.written).toBe(expected);
  if (part !== undefined && found?.part !== "both") expect(found?.part).toBe(part);
});
