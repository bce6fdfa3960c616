import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { go, state, t } from "../store.ts";
import { Icon } from "../parts/icons.tsx";
import type { Column } from "./columns.tsx";

interface Props<Row> {
  readonly list: string;
  readonly columns: readonly Column<Row>[];
}

/** Which columns are shown; at least one stays. */
export function ColumnChoice<Row>({ list, columns }: Props<Row>): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const named = state.value.options["table.columns"]?.split(",") ?? [];
  const own = named.filter((name) => name.startsWith(`${list}.`));
  const isOn = ({ name, isUsual }: Column<Row>): boolean =>
    own.length > 0 ? own.includes(`${list}.${name}`) : isUsual;
  const toggle = (column: Column<Row>): void => {
    const on = columns.filter((other) => isOn(other) !== (other === column));
    if (on.length === 0) return;
    const others = named.filter((name) => name !== "" && !name.startsWith(`${list}.`));
    const all = [...others, ...on.map(({ name }) => `${list}.${name}`)].join(",");
    go((state) => ({ ...state, options: { ...state.options, "table.columns": all } }), { replace: true });
  };
  return (
    <div
      class="columns"
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("table.columns")}
        <Icon name="down" />
      </button>
      {isOpen && (
        <ul>
          {columns.map((column) => (
            <li key={column.name}>
              <label>
                <input type="checkbox" checked={isOn(column)} onChange={() => toggle(column)} />
                {t(column.words)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
