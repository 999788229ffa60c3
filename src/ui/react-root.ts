/** In a file of its own so that it runs in the chunk of React: from that of the app, a long task would do the work of both. */
export { createRoot } from 'react-dom/client';
