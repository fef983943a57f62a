/** What bringing a table in needs of files. A chunk of its own, which needs a newer engine than the pane. */
export { flatMarkup } from '../../exports/flatMarkup';
export { readSealProperties, sealProperties } from '../../exports/seal/sealProperties';
export { readSealedFile } from '../export/fileReaders';
export { sealedAnnex } from '../export/wordFiles';
