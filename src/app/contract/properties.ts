/** The part of a host that keeps custom properties of the document, such as its seal. */
import type { Outcome } from './outcome';

/** "SoKhop.Seal": "7K2M-9QXA-4TBD" */
export interface DocumentProperty {
  readonly name: string;
  /** At most 255 characters; Excel cuts longer ones. */
  readonly value: string;
}

/** Custom properties of the document: they travel with the file, and every office program keeps them. */
export interface DocumentProperties {
  read(): Promise<Outcome<ReadonlyMap<string, string>>>;
  /** Those whose names begin with `prefix` make way for these, all or none; the document's others stay. */
  replace(prefix: string, properties: readonly DocumentProperty[]): Promise<Outcome<null>>;
}
