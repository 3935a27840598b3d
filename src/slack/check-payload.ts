export { checkMessage } from './check/message';
export { type Problem, problemLine } from './check/problem';
export { checkSuggestions } from './check/suggestions';
export { checkView } from './check/view';
