/** What `npm run export` gets back from the page: a file in base64, or a sentence that says why not. */
export type CommandAnswer =
  | {
      readonly ok: true;
      readonly fileName: string;
      readonly type: string;
      readonly base64: string;
      /** What is to be said of it. */
      readonly note: string | undefined;
    }
  | { readonly ok: false; readonly message: string };

declare global {
  interface Window {
    /** For `npm run export`, which opens the page in a browser of its own. */
    isnadExport: (options: Readonly<Record<string, string>>) => Promise<CommandAnswer>;
  }
}
