/** The package brings no types; only the Danish list is used. */
declare module 'stopword' {
  export const dan: readonly string[];
}
