/** What draws forms: for whoever inserts one, and no check needs it. */
export { drawNewForm } from '../../app/newForm';
export { drawSample } from '../../app/sample';
export { comparisonTables } from '../../app/session/comparisonTable';
