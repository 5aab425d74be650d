/** What a citizen's answer to the satisfaction question makes them; who gave none, or said 'ved ikke', is in no segment. */
export const segments = ['satisfied', 'neutral', 'dissatisfied'] as const;

export type Segment = (typeof segments)[number];

/** A segment, or all citizens where a study has no segments. */
export type Group = Segment | 'all';
