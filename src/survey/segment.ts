/** What a citizen's answer to the satisfaction question makes them; who gave none, or said 'ved ikke', is in no segment. */
export const segments = ['satisfied', 'neutral', 'dissatisfied'] as const;

export type Segment = (typeof segments)[number];

/** The segments as levels that questions are broken down by; `none` are those in no segment. */
export const segmentVariable = {
  id: 'segment',
  label: { da: 'Samlet tilfredshed', en: 'Overall satisfaction' },
  levels: [
    { id: 'satisfied', label: { da: 'Tilfredse', en: 'Satisfied' } },
    { id: 'neutral', label: { da: 'Neutrale (hverken-eller)', en: 'Neutral (neither/nor)' } },
    { id: 'dissatisfied', label: { da: 'Utilfredse', en: 'Dissatisfied' } },
    { id: 'none', label: { da: 'Uden svar om tilfredshed', en: 'No answer on satisfaction' } },
  ],
} as const;

/** A segment, or all citizens where a study has no segments. */
export type Group = Segment | 'all';
