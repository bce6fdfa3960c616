import type { JSX } from "preact";
import type { Severity } from "../../model/diagnostic.ts";
import { t } from "../store.ts";
import { Icon, type IconName } from "./icons.tsx";

/** The worst first. */
export const severities: readonly Severity[] = ["error", "warning", "note"];

const icons: Readonly<Record<Severity, IconName>> = { error: "wrong", warning: "doubt", note: "note" };

/** How sure a doubt is that something is wrong. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): JSX.Element {
  return <Icon name={icons[severity]} label={t(`severity.${severity}`)} />;
}
