import { useEffect, useState } from "preact/hooks";
import { nextTurn } from "./in-steps.ts";

/**
 * How often the page has had its turn since this part was first drawn, at most as often as told. A view that is long in
 * the making draws its head at turn 0 and one part more at each turn, so that no part keeps the user waiting.
 */
export function useTurns(most: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn >= most) return undefined;
    let isThere = true;
    const goOn = async (): Promise<void> => {
      await nextTurn();
      if (isThere) setTurn(turn + 1);
    };
    void goOn();
    return () => {
      isThere = false;
    };
  }, [turn]);
  return turn;
}
