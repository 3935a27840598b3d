import type { commands as english } from '../en/commands';
import { code, phrase } from '../phrase';
import { number } from './number';

export const commands: typeof english = {
  unknown: (typed, nearest, command) =>
    nearest === undefined
      ? phrase`${code(`${command} ${typed}`)} tidak ada. Ketik ${code(`${command} help`)} untuk melihat yang tersedia.`
      : phrase`${code(`${command} ${typed}`)} tidak ada. Maksud Anda ${code(`${command} ${nearest}`)}? ${code(`${command} help`)} menampilkan semuanya.`,
  problem: (label, problem, command) =>
    phrase`${label}: ${problem} Ketik ${code(`${command} help`)} untuk melihat cara menulisnya.`,
  noMatch: (typed) => `Tidak ada grup yang cocok dengan “${typed}”. Silakan pilih satu.`,
  severalMatch: (typed, count) => `${number(count)} grup cocok dengan “${typed}”. Silakan pilih satu.`,
  notUsed: (words) => `Tidak dipahami dan diabaikan: “${words}”.`,
  noChoice: (label, values) => `${label}: diabaikan karena tidak dapat dipilih di sini: ${values}.`,
};
