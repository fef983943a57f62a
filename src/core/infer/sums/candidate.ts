import type { Relation, Support } from '../relation/relation';
import type { SumFeatures } from './features';

/** A suggested sum with what is seen of it. */
export interface Candidate {
  readonly relation: Relation;
  readonly support: Support;
  readonly features: SumFeatures;
  /** How likely it is meant, from 0 to 1, judged by itself. */
  readonly alone: number;
}

/** A candidate judged among its rivals. */
export interface Judged extends Candidate {
  readonly likelihood: number;
}
