/** An expected fault. Its message is the one sentence that a person reads; no stack is shown. */
export class Stop extends Error {}
