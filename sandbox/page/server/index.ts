export { createPage, type Page, type PageOptions } from './page-server';
