export { ElementView } from './element-view';
export { Field } from './field';
