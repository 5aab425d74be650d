import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** The fonts that pictures are lettered with: regular and bold, as files. */
export const figureFonts: readonly string[] = [
  '400Regular/IBMPlexSans_400Regular.ttf', '600SemiBold/IBMPlexSans_600SemiBold.ttf',
].map((path) => resolve(`@expo-google-fonts/ibm-plex-sans/${path}`));
