import { id } from 'date-fns/locale/id';
import type { group as english } from '../en/group';
import { momentsIn } from '../format';
import { code, phrase } from '../phrase';
import { number } from './number';

export const group: typeof english = {
  labels: {
    id: 'ID grup',
    subject: 'Nama grup',
    description: 'Deskripsi',
    status: 'Status',
    members: 'Anggota',
    member: 'Anggota',
    link: 'Tautan undangan',
    picture: 'Foto',
    updated: 'Terakhir diperbarui',
    groupType: 'Jenis grup',
    groupLink: 'Tautan grup',
    sameSubject: 'Grup dengan nama ini',
  },
  none: 'tidak ada',
  noLink: 'tanpa tautan',
  notKnown: 'tidak diketahui',
  yes: 'ya',
  no: 'tidak',
  members: (count) => `${number(count)} anggota`,
  membersOf: (count, max) => `${number(count)} dari ${number(max)}`,
  membersNamed: (count, masks) => (masks.length === 0 ? count : `${count}: ${masks.join(', ')}`),
  moment: momentsIn(id, 'PPp'),
  gone: phrase`Grup ini tidak lagi terdaftar. Ketik ${code('/chatgroup list')} untuk melihat grup yang ada.`,
};
