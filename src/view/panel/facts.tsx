import type { ComponentChildren, JSX } from "preact";
import { choose } from "../actions.ts";
import type { CollectionIndex, Edge, Work } from "../collection-index.ts";
import { dateText } from "../dates.ts";
import { bodyName } from "../names.ts";
import { officialLinks } from "../../export/official-links.ts";
import { state, t } from "../store.ts";

/** What is known of a work beside its title: dates, body, identifiers, relations; only what there is. */
export function Facts({
  index,
  work,
}: {
  readonly index: CollectionIndex;
  readonly work: Work;
}): JSX.Element {
  const language = state.value.interfaceLanguage;
  const { identifiers } = work;
  const isBody = work.layer === "body";
  const links = officialLinks(work);
  const series = [identifiers.volumes && `vol. ${identifiers.volumes}`, identifiers.unts ?? identifiers.lnts]
    .filter(Boolean)
    .map((part, at) => (at === 0 && identifiers.volumes ? part : `No. ${part}`))
    .join(", ");
  return (
    <dl class="facts">
      <Fact name={t(isBody ? "panel.since" : "panel.adopted")}>
        {work.date === undefined ? undefined : dateText(work.date, language)}
      </Fact>
      <Fact name={t("panel.inForce")}>
        {work.inForce === undefined ? undefined : dateText(work.inForce, language)}
      </Fact>
      <Fact name={t("panel.place")}>{work.place}</Fact>
      <Fact name={t(isBody ? "panel.parent" : "panel.issuer")}>
        {work.issuingBody === undefined ? undefined : (
          <WorkLink index={index} id={work.issuingBody} name={bodyName(index, work.issuingBody)} />
        )}
      </Fact>
      <Fact
        name={t(
          work.symbol === work.adoptedBy && work.symbol !== undefined ? "panel.adoptedIn" : "panel.symbol",
        )}
      >
        {work.symbol === undefined ? undefined : (
          <WorkLink index={index} id={work.symbol} name={work.symbol} />
        )}
      </Fact>
      <Fact name={t("panel.treatySeries")}>{series === "" ? undefined : series}</Fact>
      <Fact name={t("panel.depositary")}>{identifiers.depositary}</Fact>
      {relationRows.map(({ kind, inwards, words }) => (
        <Fact key={words} name={t(words)}>
          {relationList(
            index,
            (inwards ? index.into(work.id) : index.out(work.id)).filter((edge) => edge.kind === kind),
            inwards,
            work,
          )}
        </Fact>
      ))}
      <Fact name={t("panel.official")}>
        {links.length === 0 ? undefined : (
          <ul class="inline-list">
            {links.map(({ place, address }) => (
              <li key={place}>
                <a href={address} target="_blank" rel="noreferrer">
                  {place}
                </a>{" "}
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  );
}

const relationRows = [
  { kind: "supplements", inwards: false, words: "panel.supplements" },
  { kind: "supplements", inwards: true, words: "panel.supplementedBy" },
  { kind: "amends", inwards: false, words: "panel.amends" },
  { kind: "amends", inwards: true, words: "panel.amendedBy" },
  { kind: "adoptedBy", inwards: false, words: "panel.adoptedIn" },
  { kind: "adoptedBy", inwards: true, words: "panel.adopts" },
  { kind: "partOf", inwards: false, words: "panel.partOf" },
  { kind: "partOf", inwards: true, words: "panel.hasPart" },
] as const;

function relationList(
  index: CollectionIndex,
  edges: readonly Edge[],
  inwards: boolean,
  work: Work,
): JSX.Element | undefined {
  const ids = edges.map((edge) => (inwards ? edge.from : edge.to)).filter((id) => id !== work.symbol);
  if (ids.length === 0) return undefined;
  return (
    <ul class="inline-list">
      {ids.map((id) => (
        <li key={id}>
          <WorkLink index={index} id={id} name={index.work(id)?.label ?? id} />{" "}
        </li>
      ))}
    </ul>
  );
}

/** A row of the list, or nothing where there is nothing to say. */
function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  if (children === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{typeof children === "string" ? <bdi>{children}</bdi> : children}</dd>
    </>
  );
}

/** The name of a work that selects it; plain words if the graph does not hold it. */
export function WorkLink({
  index,
  id,
  name,
}: {
  readonly index: CollectionIndex;
  readonly id: string;
  readonly name: string;
}): JSX.Element {
  if (index.work(id) === undefined) return <bdi>{name}</bdi>;
  return (
    <button type="button" class="link" onClick={() => choose(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}
