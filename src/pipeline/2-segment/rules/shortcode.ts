import { boilerplate, type LineRule } from '../line.ts';

/** A content system's shortcode that was never filled in: `[name key=”value” …]`. */
export const shortcode: LineRule = ({ text }) =>
  text.startsWith('[') && text.endsWith(']') && /^\[[a-z][\w-]*[ \]]/i.test(text)
    ? boilerplate('a shortcode of the website', 'رمز برمجي من الموقع')
    : undefined;
