/** Languages of what people read; the study's own language is another matter. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];
