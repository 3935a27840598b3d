import { numbersIn } from '../format';

export const number = numbersIn('en');
