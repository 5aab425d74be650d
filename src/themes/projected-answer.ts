import { featureProjector, type FeatureRow, type FeatureSpace } from '../features/feature-space.js';
import type { CoderFeatures } from './coder-features.js';

/** An answer as rows of a coder's feature space: what training, coding and explaining read. */
export interface ProjectedAnswer {
  readonly whole: FeatureRow;
  /** Of each sentence; of an answer in one sentence the whole. */
  readonly sentences: readonly FeatureRow[];
  /** Whether its writer's segment is known. */
  readonly hasSegment: boolean;
}

/** Makes the projection of answers; one is projected once, whatever it is used for. */
export function answerProjector(space: FeatureSpace): (features: CoderFeatures) => ProjectedAnswer {
  const project = featureProjector(space);
  return ({ whole, sentences }) => {
    const hasSegment = (whole['segment']?.keys.length ?? 0) > 0;
    if (sentences.length === 1) {
      const [row] = project([whole]) as [FeatureRow];
      return { whole: row, sentences: [row], hasSegment };
    }
    const [row, ...rows] = project([whole, ...sentences]) as [FeatureRow, ...FeatureRow[]];
    return { whole: row, sentences: rows, hasSegment };
  };
}
