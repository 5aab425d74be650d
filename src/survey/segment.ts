/** What a citizen's answer to the satisfaction question makes them; 'none' when they gave none or said 'ved ikke'. */
export const segments = ['satisfied', 'neutral', 'dissatisfied'] as const;

export type Segment = (typeof segments)[number];
