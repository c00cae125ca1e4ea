import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { logUncaught } from '#app/boot/log-uncaught.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

logUncaught();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
