/** An article has no more bytes than this, 10 MB. */
export const largestArticle = 10 * 1024 * 1024;
