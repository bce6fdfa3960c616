import { signal, useSignal, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { choose, showEvidence } from "../actions.ts";
import type { SearchIndex } from "../search-index.ts";
import { choosing, hasEvidence, hovered, index, say, t } from "../store.ts";
import { suggestionGroups, type Suggestion } from "../suggestions.ts";
import { Icon } from "./icons.tsx";
import { Matched, matchesOf } from "./marked.tsx";
import { Swatch } from "./swatch.tsx";

const wanted = signal(false);

/** Loaded and made when the search is first used, and again when the collection changes. */
const search = signal<SearchIndex | undefined>(undefined);

/** Puts the caret into the search; bound to `/`. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>("#search")?.select();
}

/** One field over everything that can be found; a combobox whose suggestions are grouped by what they are. */
export function SearchBox(): JSX.Element {
  const query = useSignal("");
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const sentences = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const all = index.value;
    if (all === undefined || !wanted.value) return;
    const prepare = async (): Promise<void> => {
      const { searchIndex } = await import("../search-index.ts");
      const made = searchIndex(all);
      if (index.value === all) search.value = made;
    };
    void prepare();
  });
  useEffect(() => {
    const all = index.value;
    if (search.value === undefined || all === undefined || !hasEvidence.value) return;
    void search.value.addSentences(all.evidence).then(() => sentences.value++);
  }, [search.value, hasEvidence.value]);
  void sentences.value;
  const found = search.value?.find(query.value);
  const lines = found === undefined ? [] : suggestionGroups.flatMap((group) => found[group]);
  const isShown = isOpen.value && query.value.trim() !== "" && found !== undefined;
  useEffect(() => {
    if (isShown) say(t("count.results", { n: lines.length }));
  }, [query.value, isShown]);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active.value, isShown]);

  // The line that Enter would take is shown in the network while typing.
  const shown = isShown ? lines[active.value] : undefined;
  const shownWork = shown?.type === "work" ? shown.work.id : undefined;
  useEffect(() => {
    hovered.value = shownWork;
  }, [shownWork]);

  const pick = (line: Suggestion | undefined): void => {
    if (line === undefined) return;
    isOpen.value = false;
    query.value = "";
    box.current?.querySelector("input")?.blur();
    if (line.type === "work") choose(line.work.id);
    else showEvidence(line.number, line.evidence.targets[0]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && lines.length > 0) {
      event.preventDefault();
      isOpen.value = true;
      active.value = (active.value + step + lines.length) % lines.length;
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (isShown) pick(lines[active.value]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (query.value === "") box.current?.querySelector("input")?.blur();
      query.value = "";
      isOpen.value = false;
    }
  };
  let number = -1;
  return (
    <div
      class="search"
      role="search"
      ref={box}
      onFocusOut={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) isOpen.value = false;
      }}
    >
      <div class="box">
        <Icon name="search" />
        <input
          id="search"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          aria-label={t("search.label")}
          aria-expanded={isShown}
          aria-controls="suggestions"
          aria-autocomplete="list"
          aria-activedescendant={isShown && lines.length > 0 ? `suggestion-${active.value}` : undefined}
          placeholder={t(choosing.value === undefined ? "search.short" : "network.pathPick")}
          value={query.value}
          onFocus={() => {
            wanted.value = true;
            isOpen.value = true;
          }}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            active.value = 0;
            isOpen.value = true;
          }}
          onKeyDown={onKeyDown}
        />
        {query.value === "" ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button
            type="button"
            class="button icon bare small-icon"
            aria-label={t("search.clear")}
            onClick={() => {
              query.value = "";
              focusSearch();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div
        id="suggestions"
        class="suggestions"
        role="listbox"
        aria-label={t("search.label")}
        hidden={!isShown}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isShown && lines.length === 0 && (
          <div class="none" role="option" aria-selected="false" aria-disabled="true">
            {t("search.none", { query: query.value })}
          </div>
        )}
        {isShown &&
          suggestionGroups
            .filter((group) => found[group].length > 0)
            .map((group) => (
              <div key={group} role="group" aria-labelledby={`group-${group}`}>
                <div class="heading" id={`group-${group}`} role="presentation">
                  {t(`search.${group}`)}
                </div>
                {found[group].map((line) => {
                  const own = ++number;
                  return (
                    <Line
                      key={line.type === "work" ? line.work.id : line.number}
                      line={line}
                      query={query.value}
                      number={own}
                      isActive={own === active.value}
                      onPick={() => pick(line)}
                    />
                  );
                })}
              </div>
            ))}
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: Suggestion;
  readonly query: string;
  readonly number: number;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

function Line({ line, query, number, isActive, onPick }: LineProps): JSX.Element {
  const option = {
    id: `suggestion-${number}`,
    role: "option" as const,
    "aria-selected": isActive,
    onClick: onPick,
  };
  if (line.type === "sentence") {
    const document = index.value?.documents[line.evidence.document];
    return (
      <div class="suggestion quoted" {...option}>
        <Icon name="quote" />
        <bdi class="label" lang={line.evidence.language}>
          <Matched text={fromMatch(line.evidence.sentence, query)} query={query} />
        </bdi>
        <bdi class="title">
          {document === undefined ? "" : (index.value?.work(document.work)?.label ?? document.title)} ·{" "}
          {line.evidence.label}
        </bdi>
      </div>
    );
  }
  const { work, name } = line;
  return (
    <div class="suggestion" {...option}>
      <Swatch kind={work.category} ring={work.inCollection} />
      <bdi class="label">
        <Matched text={work.label} query={query} />
      </bdi>
      <span class="facts-right">
        {work.year === undefined ? "" : `${work.year} · `}
        {t("search.citedBy", { n: work.citedBy })}
      </span>
      {name !== work.label && (
        <bdi class="title">
          <Matched text={name} query={query} />
        </bdi>
      )}
    </div>
  );
}

/** The sentence from a little before the first word that was searched, so that it is seen in two lines. */
function fromMatch(sentence: string, query: string): string {
  const first = matchesOf(sentence, query)[0]?.start ?? 0;
  if (first < 70) return sentence;
  const cut = sentence.lastIndexOf(" ", first - 40);
  return `…${sentence.slice(Math.max(0, cut))}`;
}
