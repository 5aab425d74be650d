import type { DetectLanguage } from './language.js';

/**
 * The language detector eld with its small data, the only place that meets it. It takes a quarter of a second and
 * 150 MB to load, so it is loaded by those who read languages and not by every command.
 */
export async function loadLanguageDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/small');
  return (text) => {
    const result = eld.detect(text);
    return { language: result.language, reliable: result.isReliable() };
  };
}
