/** The place of the Export view, which is loaded when somebody goes there: few do so in every session. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import type { ExportView } from './ExportView';

export function ExportSlot({ desk }: { readonly desk: Desk }): JSX.Element {
  const [loaded, setLoaded] = useState<{ View: typeof ExportView } | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "export" */ './ExportView')
      .then((module) => {
        setLoaded({ View: module.ExportView });
      })
      .catch((error: unknown) => {
        desk.sayFault(error);
      });
  }, [desk]);
  return loaded ? <loaded.View desk={desk} /> : <p>{desk.state.text.working}</p>;
}
