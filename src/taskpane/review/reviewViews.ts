/** What a reviewer works with, in one chunk. */
export { FixAllList } from './FixAllList';
export { PastedView } from './PastedView';
export { SignOffSummary } from './SignOffSummary';
export { SignOffView } from './SignOffView';
export { VersionsView } from './VersionsView';
