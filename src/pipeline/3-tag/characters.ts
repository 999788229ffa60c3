/** Whether a UTF-16 unit of matching text is an Arabic letter. */
export function isArabicLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}

/** Whether a UTF-16 unit of matching text is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
