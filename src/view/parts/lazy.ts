import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

const loaded = new Map<string, ComponentType>();

/** The component of this name, loaded when it is first wanted; undefined until then. */
export function useLazy(
  name: string | undefined,
  load: (() => Promise<ComponentType>) | undefined,
): ComponentType | undefined {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (name === undefined || load === undefined || loaded.has(name)) return;
    const fetchIt = async (): Promise<void> => {
      loaded.set(name, await load());
      setCount((count) => count + 1);
    };
    void fetchIt();
  }, [name]);
  return name === undefined ? undefined : loaded.get(name);
}
