/** Whether the page is being printed: then lists are drawn whole, since paper does not scroll. */
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const turn = (on: boolean) => (): void => {
      // The browser lays the page out as soon as this returns; nothing else of ours sets the option.
      options.debounceRendering = (render) => {
        render();
      };
      setPrinting(on);
      delete options.debounceRendering;
    };
    const [begin, end] = [turn(true), turn(false)];
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
