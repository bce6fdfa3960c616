import type { Language } from "../model/language.ts";

/** How a name stands to its bearer: the official title, a short title, an acronym, or a historic or wrong form. */
export type NameForm = "title" | "short" | "acronym" | "variant";

export interface Name {
  readonly language: Language;
  readonly form: NameForm;
  readonly name: string;
  /**
   * For a name with two meanings: words of which at least one must stand in the same document for this one,
   * e.g. ["national institution", "human rights institution"]. Empty for a name that means one thing.
   */
  readonly onlyWith: readonly string[];
}

export interface Instrument {
  readonly id: string;
  /** `treaty`, `protocol`, `amendment`, `charter`, `statute`, `declaration`, `plan`, `agenda`, `compact`, … `group`. */
  readonly kind: string;
  readonly names: readonly Name[];
  /** ISO date, as exact as known. */
  readonly adopted?: string;
  readonly place?: string;
  readonly inForce?: string;
  /** Registration in the Treaty Series of the United Nations or of the League of Nations. */
  readonly treatySeries?: {
    readonly series: "UNTS" | "LNTS";
    readonly numbers: readonly string[];
    readonly volumes: readonly string[];
  };
  /** Number in "Multilateral Treaties Deposited with the Secretary-General", e.g. `XVIII-12`. */
  readonly depositary?: string;
  /** Canonical symbols of the resolutions that adopted it, mostly one. */
  readonly adoptedBy: readonly string[];
  /** Registry id of the body that adopted it or under which it was concluded. */
  readonly issuer?: string;
  readonly supplements: readonly string[];
  readonly amends: readonly string[];
  readonly supersedes: readonly string[];
  /** Ids of the groups it belongs to, e.g. `geneva-conventions`. */
  readonly partOf: readonly string[];
  readonly source: string;
  /** False for a row that no public list and no annotated text has confirmed yet. */
  readonly confirmed: boolean;
}

export interface Body {
  readonly id: string;
  /** `organ`, `committee`, `commission`, `treaty-body`, `special-procedure`, `programme`, `agency`, `court`, `peace-operation`, … */
  readonly kind: string;
  readonly names: readonly Name[];
  readonly parent?: string;
  /** Symbol series of its resolutions and documents, e.g. `E/CN.7`; the first is that of its resolutions. */
  readonly series: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly successor?: string;
  readonly source: string;
  readonly confirmed: boolean;
}

/** A meeting period: an IPU assembly (a body of its own, `ipu-assembly-145`) or a session of an organ. */
export interface Session {
  /** Registry id of the organ: `ipu`, `unga`, `cnd`, `hrc`. */
  readonly body: string;
  /** As written in symbols: `145`, `67`, `S-20`. */
  readonly session: string;
  readonly place?: string;
  readonly start?: string;
  readonly end?: string;
  /** Numbers of the first and last resolution, both ends counting, where they are known. */
  readonly first?: number;
  readonly last?: number;
}

/** A row of the table of opening phrases. */
export interface OpeningPhrase {
  readonly language: Language;
  /** As written, in lower case, without adverbs: `takes note`, `تشير`. */
  readonly phrase: string;
  readonly part: "preambular" | "operative" | "both";
  /** The canonical English act: `recalling`, `takes note`. */
  readonly english: string;
  /** 1 noting, 2 recalling, 3 reaffirming or welcoming, 4 encouraging, inviting or calling on, 5 urging, condemning or deciding. */
  readonly strength: 1 | 2 | 3 | 4 | 5;
}

/** All tables, loaded, checked and indexed. */
export interface Registry {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly sessions: readonly Session[];
  readonly openingPhrases: readonly OpeningPhrase[];
  /** Words of a concept in a language, in lower case: words("resolution", "fr") is ["résolution", "résolutions"]. */
  readonly words: (concept: string, language: Language) => readonly string[];
  /** Members of a group in order of adoption, or undefined if the id is no group. */
  readonly membersOf: (groupId: string) => readonly Instrument[] | undefined;
  /** Instruments adopted by the resolution with this canonical symbol, as itself or as its annex. */
  readonly adoptedBy: (symbol: string) => readonly Instrument[];
  /** By registration number; by volume too where treaty and protocols share the number. Without a volume that fits, the treaty. */
  readonly byTreatySeries: (
    series: "UNTS" | "LNTS",
    number: string,
    volume?: string,
  ) => readonly Instrument[];
  /** The session of a body, if it is known. */
  readonly session: (body: string, session: string) => Session | undefined;
}

/** The text of each table by its path below `data/`, e.g. `registry/bodies.csv`. */
export type TableTexts = Readonly<Record<string, string>>;
