import type { JSX } from "preact";
import { download } from "../download.ts";
import { type PaperSize, pngFile, svgFile } from "../export/paper.ts";
import type { Pen } from "../network/pen.ts";
import { t } from "../store.ts";
import { Icon } from "./icons.tsx";

interface Props {
  /** What is in the picture; becomes the file's name. */
  readonly name: string;
  readonly size: () => PaperSize;
  readonly paint: (pen: Pen) => void;
}

/** Two buttons that hand a view to the user as a picture with title and legend. */
export function PictureButtons({ name, size, paint }: Props): JSX.Element {
  const file = `recalling-${name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase()}`;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t("picture.svg")}
        onClick={() => download(`${file}.svg`, svgFile(size(), paint), "image/svg+xml")}
      >
        <Icon name="download" />
        SVG
      </button>
      <button
        type="button"
        class="button"
        aria-label={t("picture.png")}
        onClick={() => void pngFile(size(), paint).then((blob) => download(`${file}.png`, blob))}
      >
        <Icon name="download" />
        PNG
      </button>
    </>
  );
}
