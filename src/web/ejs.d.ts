/** The package brings no types; only compiling is used. */
declare module 'ejs' {
  interface CompileOptions {
    /** For error messages. */
    readonly filename: string;
    /** Strict code, without a `with` block round it. */
    readonly strict: true;
    /** Names that the template may use. */
    readonly destructuredLocals: readonly string[];
    /** What becomes of a value in <%= %>. */
    readonly escape: (value: unknown) => string;
  }

  const ejs: {
    compile(template: string, options: CompileOptions): (locals: Readonly<Record<string, unknown>>) => string;
  };
  export default ejs;
}
