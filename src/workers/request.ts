/** The file that this worker is named after, on its way before the code that reads it has run. */
export const request: Promise<Response> = fetch(self.name);
