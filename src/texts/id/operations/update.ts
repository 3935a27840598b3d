import type { update as english } from '../../en/operations/update';

const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} dan ${last}`;
};

export const update: typeof english = {
  title: 'Perbarui grup',
  summary: 'Mengubah nama, deskripsi, atau foto grup.',
  submit: 'Perbarui grup',
  heading: () => 'Perbarui grup',
  confirm: () => 'Konfirmasi pembaruan',
  succeeded: 'Grup telah diperbarui.',
  failed: 'Grup tidak diperbarui.',
  partial: 'Grup diperbarui sebagian.',
  consequences: {
    willSee: 'Semua orang di grup melihat di WhatsApp apa yang Anda ubah di sini',
    seen: (what) => `Semua orang di grup melihat ${listed(what)} yang baru di WhatsApp`,
    pictureRules: 'WhatsApp hanya menerima foto berupa JPEG persegi, minimal 192 × 192 piksel dan maksimal 5 MB',
    pictureLost: 'Foto yang sekarang diganti dan tidak dapat dikembalikan dari sini',
  },
  parts: { subject: 'nama', description: 'deskripsi', picture: 'foto' },
  undo: {
    pictureLost: 'Fotonya juga diubah. CAMS tidak memberikan foto yang lama, jadi foto itu tidak dapat dikembalikan.',
    changedSince: (labels) => `${listed(labels)}: sudah diubah lagi oleh orang lain, jadi dibiarkan seperti sekarang.`,
    gone: 'Grup sudah seperti sebelumnya.',
  },
  nothingChanged: 'Belum ada yang diubah. Ubah nama, deskripsi, atau foto, atau tutup formulir ini.',
  pictureStays:
    'Foto dapat diganti tetapi tidak dapat dihapus. Silakan biarkan alamatnya di sini, atau berikan alamat foto lain.',
};
