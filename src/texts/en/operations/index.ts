import { linkDelete } from './link-delete';

export const operations = { linkDelete };
