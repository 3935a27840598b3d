export { OutsidePanel } from './outside-panel';
