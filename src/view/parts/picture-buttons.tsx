import type { JSX } from "preact";
import { download } from "../download.ts";
import { type Painter, type PaperSize, pngFile, svgFile } from "../export/paper.ts";
import { t } from "../store.ts";
import { Icon } from "./icons.tsx";

interface Props {
  /** What is in the picture; becomes the file's name. */
  readonly name: string;
  readonly size: () => PaperSize;
  readonly paint: Painter;
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
        onClick={() => void svgFile(size(), paint).then((blob) => download(`${file}.svg`, blob))}
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
