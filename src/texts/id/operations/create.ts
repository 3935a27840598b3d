import type { create as english } from '../../en/operations/create';
import { number } from '../number';

export const create: typeof english = {
  title: 'Buat grup',
  summary: 'Membuat grup tanpa anggota; orang bergabung lewat tautan undangan.',
  submit: 'Buat grup',
  heading: () => 'Buat grup',
  confirm: () => 'Konfirmasi pembuatan',
  succeeded: 'Grup telah dibuat. Ketik /chatgroup link create agar orang dapat masuk.',
  failed: 'Grup tidak dibuat.',
  partial: 'Grup dibuat sebagian.',
  consequences: {
    empty: 'Membuat grup tanpa anggota',
    byLink: (max) =>
      `Orang hanya dapat bergabung lewat tautan undangan, yang diminta tersendiri: siapa pun yang memilikinya dapat bergabung, maksimal ${number(max)} anggota`,
    exists: (count) => `Sudah ada ${number(count)} grup dengan nama ini`,
  },
};
