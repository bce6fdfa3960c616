/** As many of the words as there is room for; `measure` gives their width in the unit of the room. */
export function clipped(words: string, room: number, measure: (words: string) => number): string {
  if (measure(words) <= room) return words;
  const letter = measure(words) / words.length;
  return `${words.slice(0, Math.max(8, Math.floor(room / letter) - 2)).trimEnd()}…`;
}
