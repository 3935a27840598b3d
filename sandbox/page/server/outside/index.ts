export { createOutside, type Outside } from './create-outside';
