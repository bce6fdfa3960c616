import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { copyLink } from "../copy-link.ts";
import { openSession, saveSession } from "../session.ts";
import { dialog, go, index, state, t } from "../store.ts";
import { viewRows } from "../views.ts";
import { interfaceLanguages } from "../words.ts";
import { Icon, type IconName } from "./icons.tsx";
import { ViewLink } from "./view-link.tsx";

/** Views that the header has no room for: one is reached from a second selection, one from the count of doubts. */
const otherViews = viewRows.filter((row) => !row.inHeader);

/** Everything that is not needed every minute. */
export function Menu(): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  const item = (icon: IconName, words: string, action: () => void): JSX.Element => (
    <button
      class="item"
      type="button"
      onClick={() => {
        setOpen(false);
        action();
      }}
    >
      <Icon name={icon} />
      {words}
    </button>
  );
  return (
    <div
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        class="button icon"
        type="button"
        aria-label={t("action.menu")}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div
          onClick={(event) => {
            if ((event.target as Element).closest("a") !== null) setOpen(false);
          }}
        >
          {otherViews.map(({ name }) => (
            <ViewLink
              key={name}
              class="item"
              current={state.value.view === name}
              to={(state) => ({ ...state, view: name })}
            >
              <Icon name={name === "checks" ? "doubt" : "compare"} />
              {name === "checks"
                ? t("count.checks", { n: index.value?.collection.checks.length ?? 0 })
                : t(`view.${name}`)}
            </ViewLink>
          ))}
          {item("link", t("action.copyLink"), () => void copyLink())}
          {item("quote", t("action.cite"), () => (dialog.value = "cite"))}
          {item("save", t("action.save"), () => void saveSession())}
          {item("open", t("action.open"), () => void openSession())}
          {item("print", t("action.print"), () => window.print())}
          {item("help", t("action.help"), () => (dialog.value = "help"))}
          <fieldset>
            <legend class="heading">{t("action.theme")}</legend>
            <div class="segments">
              {(["system", "light", "dark"] as const).map((theme) => (
                <button
                  key={theme}
                  type="button"
                  aria-pressed={state.value.theme === theme}
                  onClick={() => go({ theme }, { replace: true })}
                >
                  {t(`theme.${theme}`)}
                </button>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend class="heading">{t("action.language")}</legend>
            <div class="segments">
              {interfaceLanguages.map((interfaceLanguage) => (
                <button
                  key={interfaceLanguage}
                  type="button"
                  lang={interfaceLanguage}
                  aria-pressed={state.value.interfaceLanguage === interfaceLanguage}
                  onClick={() => go({ interfaceLanguage }, { replace: true })}
                >
                  {interfaceLanguage === "en" ? "English" : "Français"}
                </button>
              ))}
            </div>
          </fieldset>
        </div>
      )}
    </div>
  );
}
