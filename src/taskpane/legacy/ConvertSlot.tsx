/** The place of the part for old encodings, which few workbooks need: loaded where texts of one were found. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Grid } from '../../core/sheet/grid';
import type { Desk } from '../desk/desk';
import type * as convertPart from './ConvertPart';

interface Props {
  readonly desk: Desk;
  readonly grids: readonly Grid[];
}

export function ConvertSlot({ desk, grids }: Props): JSX.Element | null {
  const [part, setPart] = useState<typeof convertPart | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "legacy" */ './ConvertPart').then(setPart, (error: unknown) => {
      desk.sayFault(error);
    });
  }, [desk]);
  return part && <part.ConvertPart desk={desk} grids={grids} />;
}
