import type { JSX } from "preact";
import type { Work } from "../collection-index.ts";
import { directionOf, languageName } from "../dates.ts";
import { state } from "../store.ts";

/** Names in every language, the writing direction of each kept. */
export function Names({ work }: { readonly work: Work }): JSX.Element {
  return (
    <ul class="names">
      {work.names.map(([language, name]) => (
        <li key={`${language} ${name}`}>
          <span class="small quiet">{languageName(language, state.value.interfaceLanguage)}</span>
          <bdi lang={language} dir={directionOf(language)}>
            {name}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
