import type { JSX } from "preact";

/** A name that may be cut where there is no room for it: a symbol at its beginning, for its end tells it from the next. */
export function NameWords({ name, title }: { readonly name: string; readonly title?: string }): JSX.Element {
  if (!isSymbol(name)) return <bdi title={title}>{name}</bdi>;
  return (
    <bdi class="symbol" title={title}>
      <bdi dir="ltr">{name}</bdi>
    </bdi>
  );
}

/** `A/HRC/RES/54/2`, `S/RES/1325(2000)`: words without a space, with a slash and a number behind it. */
export function isSymbol(name: string): boolean {
  return /^[^\s/]+\/\S*\d\S*$/u.test(name);
}
