/** A half-open range [start, end) of UTF-16 code units; the field that holds it names the text it counts in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
