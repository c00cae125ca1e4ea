/// <reference types="electron-vite/node" />

/** pdf.js' worker, whose types its package leaves out: handed on as a whole. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
