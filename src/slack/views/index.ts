export { groupOptions } from './group-options';
export { type Help, helpMessage } from './help';
export { type Menu, menuView } from './menu';
export { askedBeforeView, loadingView, sayView, workingView } from './notice';
export { type OperationForm, operationView, pickGroupView } from './operation';
