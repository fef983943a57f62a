/** A seal as document properties, packed. A chunk of its own, which needs a newer engine than the pane. */
export { readSealProperties, sealProperties } from '../../exports/seal/sealProperties';
