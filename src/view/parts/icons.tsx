import type { JSX } from "preact";

/** Paths of Lucide icons (lucide.dev), ISC License, Copyright (c) Lucide Contributors; 24 units square. */
const paths = {
  search: "m21 21-4.3-4.3M11 19a8 8 0 1 1 0-16 8 8 0 0 1 0 16Z",
  close: "M18 6 6 18M6 6l12 12",
  plus: "M5 12h14M12 5v14",
  minus: "M5 12h14",
  download: "M12 15V3m9 12v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4m4-5 5 5 5-5",
  filter:
    "M10 20a1 1 0 0 0 .6.9l2 1A1 1 0 0 0 14 21v-7a2 2 0 0 1 .5-1.3L21.7 4.700A1 1 0 0 0 21 3H3a1 1 0 0 0-.7 1.700l7.2 8a2 2 0 0 1 .5 1.3Z",
  fit: "M8 3H5a2 2 0 0 0-2 2v3m18 0V5a2 2 0 0 0-2-2h-3m0 18h3a2 2 0 0 0 2-2v-3M3 16v3a2 2 0 0 0 2 2h3",
  full: "M15 3h6v6m0-6-7 7M3 21l7-7m-1 11H3v-6",
  more: "M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM19 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM5 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z",
  down: "m6 9 6 6 6-6",
  up: "m18 15-6-6-6 6",
  play: "m6 3 14 9-14 9V3Z",
  stop: "M5 5h14v14H5Z",
  external: "M15 3h6v6M10 14 21 3m-3 10v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6",
  text: "M4 4h16M4 9h16M4 14h10M4 19h13",
  route:
    "M6 22a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM9 19h8.500a3.500 3.500 0 0 0 0-7h-11a3.500 3.500 0 0 1 0-7H15m3 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  history: "M3 3v5h5M3.050 13A9 9 0 1 0 6 5.300L3 8m9-1v5l4 2",
  compare: "M8 3 4 7l4 4M4 7h16m-4 14 4-4-4-4m4 4H4",
  link: "M10 13a5 5 0 0 0 7.500.5l3-3a5 5 0 0 0-7-7l-1.700 1.700M14 11a5 5 0 0 0-7.500-.5l-3 3a5 5 0 0 0 7 7l1.700-1.700",
  quote:
    "M16 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2ZM5 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2Z",
  save: "M15.200 3a2 2 0 0 1 1.400.6l3.800 3.800a2 2 0 0 1 .6 1.400V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM17 21v-7a1 1 0 0 0-1-1H8a1 1 0 0 0-1 1v7M7 3v4a1 1 0 0 0 1 1h7",
  open: "m6 14 1.500-2.900A2 2 0 0 1 9.200 10H20a2 2 0 0 1 1.900 2.500l-1.500 6a2 2 0 0 1-2 1.500H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.900a2 2 0 0 1 1.700.9l.8 1.200a2 2 0 0 0 1.700.9H18a2 2 0 0 1 2 2v2",
  help: "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM9.100 9a3 3 0 0 1 5.800 1c0 2-3 3-3 3m.1 4h0",
  print:
    "M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Z",
  doubt: "m21.700 18-8-14a2 2 0 0 0-3.500 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.700-3ZM12 9v4m0 4h0",
  wrong: "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM15 9l-6 6m0-6 6 6",
  note: "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM12 16v-4m0-4h0",
  refine:
    "M12 3v3m0 12v3M5.600 5.600l2.100 2.100m8.600 8.600 2.100 2.100M3 12h3m12 0h3M5.600 18.400l2.100-2.100m8.600-8.600 2.100-2.100",
} as const;

export type IconName = keyof typeof paths;

interface Props {
  readonly name: IconName;
  /** What it says, where no words beside it do. */
  readonly label?: string;
}

/** An icon that only repeats the words beside it, or says its label; a button without words needs one of its own. */
export function Icon({ name, label }: Props): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      {label !== undefined && <title>{label}</title>}
      <path d={paths[name]} />
    </svg>
  );
}
